namespace KienXuong.Domain.Surveys;

/// <summary>Trình độ văn hóa: general education completed (B.10). The code on the form is its place in the list, from 1.</summary>
public enum GeneralEducation : byte
{
    /// <summary>Chưa tốt nghiệp Tiểu học: primary not finished.</summary>
    PrimaryNotFinished,

    /// <summary>Tiểu học: primary.</summary>
    Primary,

    /// <summary>Trung học cơ sở: lower secondary.</summary>
    LowerSecondary,

    /// <summary>Trung học phổ thông: upper secondary.</summary>
    UpperSecondary,
}
