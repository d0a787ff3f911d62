namespace KienXuong.Domain.Surveys;

/// <summary>Việc làm công ăn lương: waged work (B.17). The code on the form is its place in the list, from 1.</summary>
public enum WagedWork : byte
{
    /// <summary>Có hợp đồng lao động: with a labour contract.</summary>
    WithContract,

    /// <summary>Không có hợp đồng lao động: without a labour contract.</summary>
    WithoutContract,

    /// <summary>Không làm công ăn lương: not waged.</summary>
    NotWaged,
}
