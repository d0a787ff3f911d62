using System.Collections.Immutable;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain;

/// <summary>Kết quả phân loại theo phiếu: the class of a household by its survey, with both scores, what was ignored, and the named choices that were used.</summary>
public sealed record SurveyClassification
{
    private readonly Func<SurveyClassification, ImmutableArray<ChoiceEffect>> _effects;

    internal SurveyClassification(CountedSurvey counted, Classification classification, Func<SurveyClassification, ImmutableArray<ChoiceEffect>> effects)
    {
        Counted = counted;
        Class = classification;
        _effects = effects;
    }

    /// <summary>The survey as it counts, with every value that was ignored and every contradiction.</summary>
    public CountedSurvey Counted { get; }

    /// <summary>The class with every step, or what is missing for it, or why the day is not covered.</summary>
    public Classification Class { get; }

    /// <summary>Điểm B1: the income score; null where the day is not covered.</summary>
    public ScoreRange? IncomeScore { get; internal init; }

    /// <summary>Điểm B2: the deprivation score; null where the day is not covered.</summary>
    public ScoreRange? DeprivationScore { get; internal init; }

    /// <summary>Lựa chọn áp dụng: the named choices that were used.</summary>
    public ImmutableArray<ParameterUse> Choices { get; internal init; } = [];

    /// <summary>Điểm và dấu ghi trên phiếu không khớp: recorded scores and ticks that the fields contradict. They are reported, never overwritten.</summary>
    public ImmutableArray<SurveyRemark> Contradicted { get; internal init; } = [];

    /// <summary>Lựa chọn làm đổi kết quả: the named choices that, changed alone, would change the class or a score. Each asks the rules again.</summary>
    public ImmutableArray<ChoiceEffect> ChoiceEffects() => _effects(this);

    /// <summary>The decision, both scores, every step and what was ignored as text, with the article beside each step.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => SurveyText.Of(this, language);
}
