namespace KienXuong.Domain.Surveys;

/// <summary>Nguyên nhân hộ còn khó khăn: cause of hardship (A.XIII). The code on the form is its place in the list, from 1.</summary>
public enum HardshipCause : byte
{
    /// <summary>Không có đất sản xuất: no production land.</summary>
    NoLand,

    /// <summary>Không có vốn: no capital.</summary>
    NoCapital,

    /// <summary>Không có lao động: no labour.</summary>
    NoLabour,

    /// <summary>Không có công cụ/phương tiện sản xuất: no tools or means of production.</summary>
    NoTools,

    /// <summary>Không biết làm ăn: does not know how to make a living.</summary>
    NoKnowledge,

    /// <summary>Không có kỹ năng lao động, sản xuất: no labour or production skill.</summary>
    NoSkills,

    /// <summary>Có người ốm đau, bệnh nặng: a sick or gravely ill person.</summary>
    Sickness,

    /// <summary>Khác: other.</summary>
    Other,
}
