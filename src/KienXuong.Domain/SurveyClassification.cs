using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain;

/// <summary>Kết quả phân loại theo phiếu: the class of a household by its survey, with both scores, what was ignored, and the named choices that were used.</summary>
public sealed record SurveyClassification
{
    private readonly SurveyQuestion? _question;

    internal SurveyClassification(CountedSurvey counted, Classification classification, SurveyQuestion? question)
    {
        Counted = counted;
        Class = classification;
        _question = question;
    }

    /// <summary>The survey as it counts, with every value that was ignored and every contradiction.</summary>
    public CountedSurvey Counted { get; }

    /// <summary>The class with every step, or what is missing for it, or why the day is not covered.</summary>
    public Classification Class { get; }

    /// <summary>Điểm B1: the income score; null where the day is not covered.</summary>
    public ScoreRange? IncomeScore => RangeOf(FormB1.IncomeScore);

    /// <summary>Điểm B2: the deprivation score; null where the day is not covered.</summary>
    public ScoreRange? DeprivationScore => RangeOf(FormB2.DeprivationScore);

    /// <summary>Lựa chọn áp dụng: the named choices that were used.</summary>
    public ImmutableArray<ParameterUse> Choices => [.. _question?.Choices ?? [], .. Class.Place?.Reading is { } reading ? (ParameterUse[])[reading] : []];

    /// <summary>Every step, also why each row of the scoring sheets is ticked.</summary>
    public ImmutableArray<Step> DetailedSteps() => _question?.DetailedSteps() ?? [];

    /// <summary>Điểm và dấu ghi trên phiếu không khớp: recorded scores and ticks that the fields contradict. They are reported, never overwritten.</summary>
    public ImmutableArray<SurveyRemark> Contradicted() => _question is null ? [] : [.. _question.Contradicted(IncomeScore!.Value, DeprivationScore!.Value)];

    /// <summary>Bảng chấm điểm Phiếu B1 (mẫu 3.4 - 3.10): every row of the column of the household; null where the column is not known or the day is not covered.</summary>
    public ScoringSheet? IncomeSheet() => ScoringSheets.OfIncome(Class);

    /// <summary>Phiếu B2 (mẫu 3.2): the twelve indicators; null where the day is not covered.</summary>
    public ScoringSheet? DeprivationSheet() => ScoringSheets.OfDeprivation(Class);

    /// <summary>Lựa chọn làm đổi kết quả: the named choices that, changed alone, would change the class or a score. Each asks the rules again.</summary>
    public ImmutableArray<ChoiceEffect> ChoiceEffects() => _question is null ? [] :
    [
        .. _question.Effects(Class.Possible, IncomeScore!.Value, DeprivationScore!.Value),
        .. Class.AreaEffect is { } effect ? (ChoiceEffect[])[effect] : [],
    ];

    /// <summary>Chưa kiểm chứng: what of the law used is unconfirmed, and the choices between texts that differ (upper age of indicator 5, rain water) where the other text would give another class.</summary>
    public ImmutableArray<Bilingual> Unconfirmed() => UnconfirmedBy(ChoiceEffects());

    internal ImmutableArray<Bilingual> UnconfirmedBy(ImmutableArray<ChoiceEffect> effects) =>
    [
        .. Class.Unconfirmed,
        .. effects.Where(effect => effect.ChangesClass && SurveyChoices.BetweenTexts.Contains(effect.Choice.Parameter)).Select(effect => effect.Choice.Parameter.Label),
    ];

    /// <summary>The decision, both scores, every step and what was ignored as text, with the article beside each step.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => SurveyText.Of(this, language);

    /// <summary>The range of a score, as its step shows it.</summary>
    private ScoreRange? RangeOf(Score<Survey> score)
    {
        foreach (Step step in Class.Steps)
        {
            if (step.Score == score)
            {
                return new((int)step.Low, (int)step.High);
            }
        }

        return null;
    }
}
