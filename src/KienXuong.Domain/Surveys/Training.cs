namespace KienXuong.Domain.Surveys;

/// <summary>Trình độ đào tạo: training level (B.11). The code on the form is its place in the list, from 1.</summary>
public enum Training : byte
{
    /// <summary>Chưa qua đào tạo nghề: no vocational training.</summary>
    None,

    /// <summary>Sơ cấp, chứng chỉ dạy nghề: elementary, vocational certificate.</summary>
    Elementary,

    /// <summary>Trung cấp: intermediate.</summary>
    Intermediate,

    /// <summary>Cao đẳng: college.</summary>
    College,

    /// <summary>Đại học: university.</summary>
    University,

    /// <summary>Sau đại học: postgraduate.</summary>
    Postgraduate,
}
