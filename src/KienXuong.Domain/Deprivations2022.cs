using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain;

/// <summary>12 chỉ số thiếu hụt theo chuẩn 2022: what is known of the twelve deprivation indicators of the standard of 2022. Unknown is the default of each.</summary>
/// <remarks>Equality is that of the answers. An indicator of one standard is never read as an indicator of another, though names repeat.</remarks>
public readonly record struct Deprivations2022
{
    /// <summary>How many indicators there are.</summary>
    public const int Count = 12;

    private readonly Answers _answers;

    internal Deprivations2022(Answers answers) => _answers = answers;

    /// <summary>Việc làm: true deprived, false not deprived, null unknown.</summary>
    public bool? Job
    {
        get => this[DeprivationIndicator2022.Job];
        init => _answers = _answers.With((int)DeprivationIndicator2022.Job, value);
    }

    /// <summary>Người phụ thuộc trong hộ gia đình: true deprived, false not deprived, null unknown.</summary>
    public bool? Dependants
    {
        get => this[DeprivationIndicator2022.Dependants];
        init => _answers = _answers.With((int)DeprivationIndicator2022.Dependants, value);
    }

    /// <summary>Dinh dưỡng: true deprived, false not deprived, null unknown.</summary>
    public bool? Nutrition
    {
        get => this[DeprivationIndicator2022.Nutrition];
        init => _answers = _answers.With((int)DeprivationIndicator2022.Nutrition, value);
    }

    /// <summary>Bảo hiểm y tế: true deprived, false not deprived, null unknown.</summary>
    public bool? HealthInsurance
    {
        get => this[DeprivationIndicator2022.HealthInsurance];
        init => _answers = _answers.With((int)DeprivationIndicator2022.HealthInsurance, value);
    }

    /// <summary>Trình độ giáo dục của người lớn: true deprived, false not deprived, null unknown.</summary>
    public bool? AdultEducation
    {
        get => this[DeprivationIndicator2022.AdultEducation];
        init => _answers = _answers.With((int)DeprivationIndicator2022.AdultEducation, value);
    }

    /// <summary>Tình trạng đi học của trẻ em: true deprived, false not deprived, null unknown.</summary>
    public bool? ChildSchooling
    {
        get => this[DeprivationIndicator2022.ChildSchooling];
        init => _answers = _answers.With((int)DeprivationIndicator2022.ChildSchooling, value);
    }

    /// <summary>Chất lượng nhà ở: true deprived, false not deprived, null unknown.</summary>
    public bool? HousingQuality
    {
        get => this[DeprivationIndicator2022.HousingQuality];
        init => _answers = _answers.With((int)DeprivationIndicator2022.HousingQuality, value);
    }

    /// <summary>Diện tích nhà ở bình quân đầu người: true deprived, false not deprived, null unknown.</summary>
    public bool? HousingArea
    {
        get => this[DeprivationIndicator2022.HousingArea];
        init => _answers = _answers.With((int)DeprivationIndicator2022.HousingArea, value);
    }

    /// <summary>Nguồn nước sinh hoạt: true deprived, false not deprived, null unknown.</summary>
    public bool? WaterSource
    {
        get => this[DeprivationIndicator2022.WaterSource];
        init => _answers = _answers.With((int)DeprivationIndicator2022.WaterSource, value);
    }

    /// <summary>Nhà tiêu hợp vệ sinh: true deprived, false not deprived, null unknown.</summary>
    public bool? HygienicToilet
    {
        get => this[DeprivationIndicator2022.HygienicToilet];
        init => _answers = _answers.With((int)DeprivationIndicator2022.HygienicToilet, value);
    }

    /// <summary>Sử dụng dịch vụ viễn thông: true deprived, false not deprived, null unknown.</summary>
    public bool? TelecomServices
    {
        get => this[DeprivationIndicator2022.TelecomServices];
        init => _answers = _answers.With((int)DeprivationIndicator2022.TelecomServices, value);
    }

    /// <summary>Phương tiện phục vụ tiếp cận thông tin: true deprived, false not deprived, null unknown.</summary>
    public bool? InformationMeans
    {
        get => this[DeprivationIndicator2022.InformationMeans];
        init => _answers = _answers.With((int)DeprivationIndicator2022.InformationMeans, value);
    }

    /// <summary>One indicator: true deprived, false not deprived, null unknown.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public bool? this[DeprivationIndicator2022 indicator] => _answers[PlaceOf(indicator)];

    /// <summary>Whether nothing is known of any indicator.</summary>
    public bool IsUnknown => _answers.Known == 0;

    internal Answers Answers => _answers;

    /// <summary>Every indicator known: those named are deprived, the others are not.</summary>
    /// <param name="deprived">The deprived indicators; none means that the household lacks nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public static Deprivations2022 Only(params ReadOnlySpan<DeprivationIndicator2022> deprived)
    {
        Answers answers = new((1UL << Count) - 1, 0);
        foreach (DeprivationIndicator2022 indicator in deprived)
        {
            answers = answers.With(PlaceOf(indicator), true);
        }

        return new(answers);
    }

    /// <summary>The same answers with one changed.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="deprived">True deprived, false not deprived, null unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such indicator.</exception>
    public Deprivations2022 With(DeprivationIndicator2022 indicator, bool? deprived) => new(_answers.With(PlaceOf(indicator), deprived));

    private static int PlaceOf(DeprivationIndicator2022 indicator) => (int)indicator < Count
        ? (int)indicator
        : throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "There is no such indicator.");
}
