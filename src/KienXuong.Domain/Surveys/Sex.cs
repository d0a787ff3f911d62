namespace KienXuong.Domain.Surveys;

/// <summary>Giới tính: sex (B.5). The code on the form is its place in the list, from 1.</summary>
public enum Sex : byte
{
    /// <summary>Nam: male.</summary>
    Male,

    /// <summary>Nữ: female.</summary>
    Female,
}
