namespace KienXuong.Domain.Surveys;

/// <summary>Chính sách hỗ trợ: support policy (A.XIV). The code on the form is its place in the list, from 1.</summary>
public enum SupportPolicy : byte
{
    /// <summary>Hỗ trợ y tế: health.</summary>
    Health,

    /// <summary>Hỗ trợ giáo dục: education.</summary>
    Education,

    /// <summary>Hỗ trợ học nghề: vocational training.</summary>
    VocationalTraining,

    /// <summary>Hỗ trợ việc làm: employment.</summary>
    Employment,

    /// <summary>Hỗ trợ nhà ở: housing.</summary>
    Housing,

    /// <summary>Hỗ trợ nước sạch và vệ sinh môi trường: clean water, sanitation.</summary>
    CleanWaterAndSanitation,

    /// <summary>Hỗ trợ đất sản xuất: production land.</summary>
    ProductionLand,

    /// <summary>Hỗ trợ vay vốn tín dụng: credit.</summary>
    Credit,

    /// <summary>Hỗ trợ sản xuất, sinh kế: production, livelihood.</summary>
    Production,

    /// <summary>Hỗ trợ tiếp cận thông tin: access to information.</summary>
    AccessToInformation,

    /// <summary>Hỗ trợ pháp lý: legal aid.</summary>
    LegalAid,

    /// <summary>Hỗ trợ tiền điện: electricity money.</summary>
    Electricity,

    /// <summary>Khác: other.</summary>
    Other,
}
