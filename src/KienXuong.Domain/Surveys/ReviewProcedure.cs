namespace KienXuong.Domain.Surveys;

/// <summary>Thủ tục công nhận: the five procedures by which households and workers are recognised.</summary>
public enum ReviewProcedure : byte
{
    /// <summary>Công nhận định kỳ hằng năm hộ nghèo, hộ cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo (1.011606).</summary>
    Periodic,

    /// <summary>Công nhận thường xuyên hộ nghèo, hộ cận nghèo (1.011607).</summary>
    Regular,

    /// <summary>Công nhận thường xuyên hộ thoát nghèo, hộ thoát cận nghèo (1.011608).</summary>
    Escape,

    /// <summary>Công nhận hộ có mức sống trung bình (1.011609).</summary>
    AverageLivingStandard,

    /// <summary>Công nhận người lao động có thu nhập thấp (3.000412).</summary>
    LowIncomeWorker,
}
