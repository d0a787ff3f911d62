using System.Collections.Immutable;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Kết quả phân loại: the class of a household on a day, or why there is none, with every step that leads there.</summary>
/// <remarks>One of <see cref="ClassDecided"/>, <see cref="ClassUndetermined"/> and <see cref="ClassNotCovered"/>; switch over the three.</remarks>
public abstract record Classification
{
    private protected Classification(LocalDate date) => Date = date;

    /// <summary>The day on which the household is judged.</summary>
    public LocalDate Date { get; }

    /// <summary>The classes still possible: one when decided, none when not covered.</summary>
    public Possible<PovertyClass> Possible { get; internal init; }

    /// <summary>Every step, in the order of the law: rule by rule, each with its conditions below it.</summary>
    public ImmutableArray<Step> Steps { get; internal init; } = [];

    /// <summary>The standard that was applied, with its days and provision; null when none covers the day.</summary>
    public StandardInForce? Standard { get; internal init; }

    /// <summary>Khu vực theo đơn vị hành chính: how the area followed from the unit; null where the area was given or no unit was named.</summary>
    public AreaOfPlace? Place { get; internal init; }

    /// <summary>The classes that the other reading of the place would leave possible.</summary>
    internal Possible<PovertyClass> ByOtherReading { private get; init; }

    /// <summary>Lựa chọn khu vực làm đổi kết quả: what the other reading of the place would change; null where it changes nothing.</summary>
    public ChoiceEffect? AreaEffect => Place is { Reading: { } reading, OtherReading: { } other } && ByOtherReading != Possible
        ? new(reading, other, ByOtherReading, ChangesClass: true)
        : null;

    /// <summary>The count of deprived indicators with the number that it is compared with; null when not covered.</summary>
    internal Step? CutOff => ClassificationMarks.CutOff(this);

    /// <summary>Each limit of the standard with what is found and the distance to it, whether or not the steps came so far; empty when not covered.</summary>
    internal ImmutableArray<Step> Thresholds => Judged is var (law, household) ? law.Thresholds(household) : [];

    /// <summary>The law that judged and the household; null when not covered.</summary>
    internal (LawInForce Law, Household Household)? Judged { private get; init; }

    /// <summary>What of the law used is unconfirmed: values, rules or definitions that no source seen confirms.</summary>
    public ImmutableArray<Bilingual> Unconfirmed => ClassificationMarks.Unconfirmed(this);

    /// <summary>Khoảng cách đến chuẩn thu nhập: how far the income lies below the income line of the standard, negative above it; null where income or area is not known.</summary>
    /// <remarks>A quotient between two whole amounts counts as the higher one.</remarks>
    public Vnd? BelowIncomeLine => ClassificationMarks.BelowIncomeLine(this);

    /// <summary>Số chỉ số còn thiếu so với mức 03 chỉ số: how many more deprived indicators the count of the rules needs, negative when there are more; null where the count is not known.</summary>
    public int? IndicatorsToCutOff => (int?)CutOff?.Distance;

    /// <summary>The decision and its steps as text, with the article beside each step.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => ExplanationText.Of(this, language);
}
