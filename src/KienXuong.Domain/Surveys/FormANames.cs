namespace KienXuong.Domain.Surveys;

/// <summary>Tên thủ tục và kết quả của Phiếu A: the names of the procedures and of the outcomes of Form A.</summary>
internal static class FormANames
{
    /// <summary>Thủ tục công nhận, in the order of the list.</summary>
    public static readonly Bilingual[] OfProcedure =
    [
        new("rà soát định kỳ hằng năm hộ nghèo, hộ cận nghèo (1.011606)", "periodic yearly review of poor and near-poor households (1.011606)"),
        new("rà soát thường xuyên hộ nghèo, hộ cận nghèo (1.011607)", "regular review of poor and near-poor households (1.011607)"),
        new("rà soát thường xuyên hộ thoát nghèo, hộ thoát cận nghèo (1.011608)", "regular review of households that escape (1.011608)"),
        new("xác định hộ có mức sống trung bình (1.011609)", "average living standard (1.011609)"),
        new("xác định người lao động có thu nhập thấp (3.000412)", "low-income worker (3.000412)"),
    ];

    /// <summary>Kết quả của Phiếu A, in the order of the list.</summary>
    public static readonly Bilingual[] OfOutcome = [.. Enum.GetValues<FormAOutcome>().Select(Of)];

    /// <summary>The name of an outcome.</summary>
    public static Bilingual Of(FormAOutcome outcome) => outcome switch
    {
        FormAOutcome.NotReviewed => new("không thuộc đối tượng rà soát", "not reviewed"),
        FormAOutcome.OnTheList => new("đưa vào danh sách cần rà soát bằng Phiếu B", "on the list for review by Form B"),
        FormAOutcome.NotUsed => new("không dùng Phiếu A", "Form A is not used"),
    };
}
