using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain;

/// <summary>10 chỉ số thiếu hụt theo chuẩn 2016: what is known of the ten deprivation indicators of the standard of 2016. Unknown is the default of each.</summary>
/// <remarks>Equality is that of the answers. An indicator of one standard is never read as an indicator of another, though names repeat.</remarks>
public readonly record struct Deprivations2016
{
    /// <summary>How many indicators there are.</summary>
    public const int Count = 10;

    private readonly Answers _answers;

    internal Deprivations2016(Answers answers) => _answers = answers;

    /// <summary>Tiếp cận các dịch vụ y tế: true deprived, false not deprived, null unknown.</summary>
    public bool? MedicalServices
    {
        get => this[DeprivationIndicator2016.MedicalServices];
        init => _answers = _answers.With((int)DeprivationIndicator2016.MedicalServices, value);
    }

    /// <summary>Bảo hiểm y tế: true deprived, false not deprived, null unknown.</summary>
    public bool? HealthInsurance
    {
        get => this[DeprivationIndicator2016.HealthInsurance];
        init => _answers = _answers.With((int)DeprivationIndicator2016.HealthInsurance, value);
    }

    /// <summary>Trình độ giáo dục của người lớn: true deprived, false not deprived, null unknown.</summary>
    public bool? AdultEducation
    {
        get => this[DeprivationIndicator2016.AdultEducation];
        init => _answers = _answers.With((int)DeprivationIndicator2016.AdultEducation, value);
    }

    /// <summary>Tình trạng đi học của trẻ em: true deprived, false not deprived, null unknown.</summary>
    public bool? ChildSchooling
    {
        get => this[DeprivationIndicator2016.ChildSchooling];
        init => _answers = _answers.With((int)DeprivationIndicator2016.ChildSchooling, value);
    }

    /// <summary>Chất lượng nhà ở: true deprived, false not deprived, null unknown.</summary>
    public bool? HousingQuality
    {
        get => this[DeprivationIndicator2016.HousingQuality];
        init => _answers = _answers.With((int)DeprivationIndicator2016.HousingQuality, value);
    }

    /// <summary>Diện tích nhà ở bình quân đầu người: true deprived, false not deprived, null unknown.</summary>
    public bool? HousingArea
    {
        get => this[DeprivationIndicator2016.HousingArea];
        init => _answers = _answers.With((int)DeprivationIndicator2016.HousingArea, value);
    }

    /// <summary>Nguồn nước sinh hoạt: true deprived, false not deprived, null unknown.</summary>
    public bool? WaterSource
    {
        get => this[DeprivationIndicator2016.WaterSource];
        init => _answers = _answers.With((int)DeprivationIndicator2016.WaterSource, value);
    }

    /// <summary>Hố xí/nhà tiêu hợp vệ sinh: true deprived, false not deprived, null unknown.</summary>
    public bool? HygienicToilet
    {
        get => this[DeprivationIndicator2016.HygienicToilet];
        init => _answers = _answers.With((int)DeprivationIndicator2016.HygienicToilet, value);
    }

    /// <summary>Sử dụng dịch vụ viễn thông: true deprived, false not deprived, null unknown.</summary>
    public bool? TelecomServices
    {
        get => this[DeprivationIndicator2016.TelecomServices];
        init => _answers = _answers.With((int)DeprivationIndicator2016.TelecomServices, value);
    }

    /// <summary>Tài sản phục vụ tiếp cận thông tin: true deprived, false not deprived, null unknown.</summary>
    public bool? InformationAssets
    {
        get => this[DeprivationIndicator2016.InformationAssets];
        init => _answers = _answers.With((int)DeprivationIndicator2016.InformationAssets, value);
    }

    /// <summary>One indicator: true deprived, false not deprived, null unknown.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public bool? this[DeprivationIndicator2016 indicator] => _answers[PlaceOf(indicator)];

    /// <summary>Whether nothing is known of any indicator.</summary>
    public bool IsUnknown => _answers.Known == 0;

    internal Answers Answers => _answers;

    /// <summary>Every indicator known: those named are deprived, the others are not.</summary>
    /// <param name="deprived">The deprived indicators; none means that the household lacks nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public static Deprivations2016 Only(params ReadOnlySpan<DeprivationIndicator2016> deprived)
    {
        Answers answers = new((1UL << Count) - 1, 0);
        foreach (DeprivationIndicator2016 indicator in deprived)
        {
            answers = answers.With(PlaceOf(indicator), true);
        }

        return new(answers);
    }

    /// <summary>The same answers with one changed.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="deprived">True deprived, false not deprived, null unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public Deprivations2016 With(DeprivationIndicator2016 indicator, bool? deprived) => new(_answers.With(PlaceOf(indicator), deprived));

    private static int PlaceOf(DeprivationIndicator2016 indicator) => (int)indicator < Count
        ? (int)indicator
        : throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "There is no such indicator.");
}
