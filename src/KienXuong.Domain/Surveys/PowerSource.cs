namespace KienXuong.Domain.Surveys;

/// <summary>Nguồn điện đang sử dụng: source of electricity (A.VI). The code on the form is its place in the list, from 1.</summary>
public enum PowerSource : byte
{
    /// <summary>Điện lưới: grid.</summary>
    Grid,

    /// <summary>Điện máy phát: generator.</summary>
    Generator,

    /// <summary>Loại điện khác: other electricity.</summary>
    Other,

    /// <summary>Chưa có điện: none.</summary>
    None,
}
