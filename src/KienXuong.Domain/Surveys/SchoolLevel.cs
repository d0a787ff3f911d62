namespace KienXuong.Domain.Surveys;

/// <summary>Cấp học: level attended (B.9). The code on the form is its place in the list, from 1.</summary>
public enum SchoolLevel : byte
{
    /// <summary>Mầm non, mẫu giáo: pre-school.</summary>
    PreSchool,

    /// <summary>Tiểu học: primary.</summary>
    Primary,

    /// <summary>Trung học cơ sở: lower secondary.</summary>
    LowerSecondary,

    /// <summary>Trung học phổ thông: upper secondary.</summary>
    UpperSecondary,

    /// <summary>Khóa đào tạo ngắn hạn: short course.</summary>
    ShortCourse,

    /// <summary>Trung cấp: intermediate.</summary>
    Intermediate,

    /// <summary>Cao đẳng: college.</summary>
    College,

    /// <summary>Từ Đại học trở lên: university or above.</summary>
    University,
}
