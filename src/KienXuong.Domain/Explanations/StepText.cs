using System.Globalization;
using System.Numerics;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Explanations;

/// <summary>Lời văn của một bước: the text of one step of an explanation.</summary>
public static class StepText
{
    /// <summary>The step in one line, without the mark of its answer: what was asked, what was found, the limit, and the provision.</summary>
    /// <param name="step">The step.</param>
    /// <param name="language">The language wanted.</param>
    public static string Of(Step step, Language language) => step.Kind switch
    {
        StepKind.Rule => OfRule(step, language),
        StepKind.All => language.Pick("đồng thời", "all of"),
        StepKind.Any => language.Pick("một trong các điều kiện", "any of"),
        StepKind.Not => language.Pick("không phải", "not"),
        StepKind.Comparison => OfComparison(step, language),
        StepKind.Source => FoundLine(step, language),
        StepKind.YesNo => FoundLine(step, language),
        StepKind.Choice => OfChoice(step, language),
        StepKind.Count => OfCount(step.CountOfFlags!.Label, step, language),
        StepKind.MemberCount => OfCount(new("số thành viên thỏa mãn", "members who meet"), step, language),
        StepKind.Member => language.Pick("thành viên thứ ", "member ") + Number(step.Low + 1),
        StepKind.Score => OfCount(step.Sheet!, step, language) + (Citation(step, language) is { Length: > 0 } citation ? " (" + citation + ")" : ""),
        StepKind.Column => language.Pick("cột điểm: ", "column of the point table: ") + step.Sheet!.In(language) + " — " + Citation(step, language) +
            (step.Column?.Note is { } note ? " [" + VerificationNames.Of(step.Column.Verification).In(language) + "; " + note.In(language) + "]" : ""),
        StepKind.Row => OfRow(step, language),
        StepKind.Declared => step.Fact!.Label.In(language) + ": " + Found(step, language) + language.Pick(" (thay cho điều các ô chưa cho biết)", " (stands in for what the fields leave open)"),
        StepKind.Given => OfGiven(step.Given!, language),
        StepKind.Otherwise => step.RuleSet!.Rules.Length == 0
            ? language.Pick("luật không có trường hợp nào", "the law names no case")
            : language.Pick("không thuộc trường hợp nào nêu trên", "none of the cases above"),
        StepKind.Elimination => language.Pick("chỉ còn một kết quả có thể, dù dữ kiện còn thiếu là gì", "only one result is possible, whatever the missing facts are"),
    };

    /// <summary>What is known of the value: the value, a range, or the word for unknown.</summary>
    /// <param name="step">The step.</param>
    /// <param name="language">The language wanted.</param>
    public static string Found(Step step, Language language)
    {
        switch (step.Kind)
        {
            case StepKind.Count or StepKind.MemberCount or StepKind.Score:
                return step.IsKnown ? Number(step.Low) : language.Pick("từ ", "") + Number(step.Low) + language.Pick(" đến ", " to ") + Number(step.High);
            case StepKind.Choice:
                return ChoicesOf(step.Fact!, unchecked((ulong)step.Low), language);
            case StepKind.Comparison when step.Divisor > 0:
                return step.Fact!.ShowDivided(step.Low, step.Divisor, language);
            default:
                Fact? fact = step.Fact;
                return fact is null ? "" : step.IsKnown ? fact.Show(step.Low, language)
                    : step.Low <= fact.Lowest && step.High >= fact.Highest ? language.Pick("chưa biết", "unknown")
                    : language.Pick("từ ", "") + fact.Show(step.Low, language) + language.Pick(" đến ", " to ") + fact.Show(step.High, language);
        }
    }

    /// <summary>The provision of the step with its verification in brackets; empty where it has none of its own.</summary>
    internal static string Citation(Step step, Language language) =>
        step.Parameter is { } use ? Citations.Of(use, language)
        : step.Rule is { } rule ? Citations.Of(rule.Provision, rule.Verification, rule.Note, language)
        : "";

    private static string OfRow(Step step, Language language)
    {
        (string number, Bilingual item) = step.Item!.Value;
        string points = step.IsKnown ? Number(step.Low) : language.Pick("từ ", "") + Number(step.Low) + language.Pick(" đến ", " to ") + Number(step.High);
        return number + ". " + item.In(language) + " — " + step.Sheet!.In(language) + ": " + points + language.Pick(" điểm", " points");
    }

    private static string OfGiven(Constant given, Language language)
    {
        string label = given.Parameter!.Label.In(language);
        return given.Chosen is { } chosen
            ? label + ": " + (given.AsksSo ? "" : language.Pick("không phải ", "not ")) + chosen.In(language)
            : (given.AsksSo ? language.Pick("có quy định: ", "given by the law: ") : language.Pick("chưa có quy định: ", "not given by the law: ")) + label;
    }

    private static string OfRule(Step step, Language language) => step.Rule!.ResultName.In(language) + " — " + Citation(step, language);

    private static string FoundLine(Step step, Language language)
    {
        string unit = step.IsKnown && step.Fact!.UnitOf(step.Low, language) is { } name ? " " + name : "";
        return step.Fact!.Label.In(language) + ": " + Found(step, language) + unit;
    }

    private static string OfComparison(Step step, Language language)
    {
        string source = step.Parameter is { } use ? use.Parameter.Label.In(language) + ", " + Citation(step, language) : "";
        return FoundLine(step, language) + "; " + language.Pick("mức: ", "limit: ") + Wanted(step, language) + (source.Length == 0 ? "" : " (" + source + ")");
    }

    private static string Wanted(Step step, Language language)
    {
        string limit = step.Limit is { } value ? step.Fact!.Show(value, language)
            : step.Parameter!.Value is LimitTable ? language.Pick("mức của bảng", "the limit of the table")
            : step.Parameter.Show(language);
        return string.Format(CultureInfo.InvariantCulture, Words.Of(step.Relation!.Value).In(language), limit);
    }

    private static string OfCount(Bilingual what, Step step, Language language)
    {
        string limit = (step.Limit is { } known ? Number(known) : step.Parameter!.Show(language)) +
            (step.Whole is { } whole ? language.Pick(" % ", " % of the ") + whole.Label.In(language) : "");
        string wanted = string.Format(CultureInfo.InvariantCulture, Words.Of(step.Relation!.Value).In(language), limit);
        string state = step.Verification == Verification.Unconfirmed ? " [" + VerificationNames.Of(Verification.Unconfirmed).In(language) + "]" : "";
        return what.In(language) + ": " + Found(step, language) + "; " + language.Pick("mức: ", "limit: ") + wanted + state;
    }

    private static string OfChoice(Step step, Language language) =>
        FoundLine(step, language) + "; " + language.Pick("cần: ", "wanted: ") + ChoicesOf(step.Fact!, step.Choices, language);

    private static string ChoicesOf(Fact fact, ulong choices, Language language)
    {
        if (BitOperations.PopCount(choices) > fact.Highest)
        {
            return language.Pick("chưa biết", "unknown");
        }

        var names = new List<string>();
        for (; choices != 0; choices &= choices - 1)
        {
            names.Add(fact.Show(BitOperations.TrailingZeroCount(choices), language));
        }

        return string.Join(language.Pick(" hoặc ", " or "), names);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
