using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Explanations;

/// <summary>Lời giải thích: decisions and their steps as plain text.</summary>
internal static class ExplanationText
{
    public static string Of(Classification classification, Language language) => Of(classification, classification.Steps, language);

    /// <summary>The decision with steps that may say more than its own.</summary>
    public static string Of(Classification classification, ImmutableArray<Step> steps, Language language)
    {
        var text = new StringBuilder();
        text.Line(Heading(classification, language) + " — " + language.Pick("ngày ", "on ") + Words.Of(classification.Date));
        if (classification.Standard is { } standard)
        {
            text.Line(language.Pick("Chuẩn áp dụng: ", "Standard: ") + standard.Standard.Name.In(language) + " (" +
                Words.Of(standard.Use.Validity, language) + "), " + Citations.Of(standard.Use, language) +
                (standard.Use.Validity.Contains(classification.Date) ? "" : language.Pick("; chuẩn do người dùng nêu", "; named by the caller")));
        }

        Append(text, steps, language);
        switch (classification)
        {
            case ClassUndetermined undetermined:
                AppendMissing(text, undetermined.Missing, language);
                break;
            case ClassNotCovered notCovered:
                text.Line(Of(notCovered.Reason, language));
                break;
            case ClassDecided { Rest: { } rest }:
                text.Line(language.Pick("Ngoài phạm vi: ", "Not covered: ") + rest.Subject.In(language));
                break;
        }

        if (classification.BelowIncomeLine is { } distance)
        {
            string line = classification.Standard!.Standard.IncomeLine.Label.In(language);
            text.Line(language.Pick("Khoảng cách đến " + line, "Distance to the " + line) + ": " + Distance(distance, language));
        }

        if (classification.CutOff is { Distance: { } indicators } cutOff)
        {
            string limit = cutOff.Limit!.Value.ToString(CultureInfo.InvariantCulture);
            text.Line(language.Pick("Số chỉ số thiếu hụt so với mức ", "Deprived indicators against the count of ") + limit + ": " + Distance((int)indicators, language));
        }

        if (classification.Place is { } place)
        {
            PlaceText.Append(text, place, classification.AreaEffect, language);
        }

        AppendMarks(text, classification.Unconfirmed, language);
        return text.ToString();
    }

    public static string Of(Eligibility eligibility, Language language)
    {
        var text = new StringBuilder();
        AppendEligibility(text, eligibility, language);
        return text.ToString();
    }

    public static string Of(Entitlement entitlement, Language language)
    {
        var text = new StringBuilder();
        string amount = entitlement.Amount is { } known ? known.ToString(language)
            : entitlement.Eligibility.NotCovered is null ? Words.Of(Truth.Undetermined).In(language)
            : language.Pick("ngoài phạm vi", "not covered");
        text.Line(Words.Sentence(entitlement.Name.In(language)) + ", " + language.Pick("tháng ", "month ") + Words.Of(entitlement.Month) + ": " + amount);
        AppendEligibility(text, entitlement.Eligibility, language);
        if (entitlement.Arithmetic is { } arithmetic)
        {
            AppendArithmetic(text, arithmetic, language);
        }

        if (entitlement.LeftOut is { } leftOut)
        {
            text.Line(language.Pick("Lưu ý: ", "Note: ") + leftOut.In(language));
        }

        return text.ToString();
    }

    private static string Heading(Classification classification, Language language) => Words.Sentence(classification switch
    {
        ClassDecided decided => decided.Route.In(language),
        ClassNotCovered => language.Pick("ngoài phạm vi", "not covered"),
        _ => language.Pick("chưa xác định: ", "undetermined: ") + string.Join(
            language.Pick(" hoặc ", " or "), classification.Possible.Select(c => Households.PovertyClassNames.Of(c).In(language))),
    });

    private static void AppendEligibility(StringBuilder text, Eligibility eligibility, Language language)
    {
        if (eligibility.NotCovered is { } notCovered)
        {
            text.Line(Of(notCovered, language));
            return;
        }

        if (eligibility.Rules is { } rules)
        {
            text.Line(language.Pick("Quy định áp dụng: ", "Rules: ") + Citations.Of(rules, language));
        }

        Append(text, eligibility.Steps, language);
        AppendMissing(text, eligibility.Missing, language);
    }

    /// <summary>One line a step, indented below the step that it belongs to. Of "all of" only the parts that decide are shown: those that fail, where one fails.</summary>
    public static void Append(StringBuilder text, ImmutableArray<Step> steps, Language language, int depth = 0)
    {
        for (int i = 0; i < steps.Length; i += 1 + steps[i].Below)
        {
            Append(text, steps, i, depth, language);
        }
    }

    private static void Append(StringBuilder text, ImmutableArray<Step> steps, int at, int depth, Language language)
    {
        Step step = steps[at];
        bool joins = step.Kind == StepKind.All;
        if (!joins)
        {
            text.Append(' ', 3 * depth)
                .Append(step.Kind == StepKind.Source ? '·' : Words.Mark(step.Truth))
                .Append(' ')
                .Line(StepText.Of(step, language));
        }

        for (int i = at + 1; i <= at + step.Below; i += 1 + steps[i].Below)
        {
            if (!joins || steps[i].Truth <= step.Truth)
            {
                Append(text, steps, i, joins ? depth : depth + 1, language);
            }
        }
    }

    public static void AppendMissing(StringBuilder text, ImmutableArray<MissingFact> missing, Language language)
    {
        foreach (MissingFact fact in missing)
        {
            string member = fact.Member is { } place ? language.Pick(", thành viên thứ ", ", member ") + (place + 1) : "";
            text.Line(language.Pick("Cần biết thêm: ", "Missing: ") + fact.Label.In(language) + member + " (" + fact.Code + ")");
        }
    }

    private static void AppendArithmetic(StringBuilder text, Arithmetic arithmetic, Language language)
    {
        foreach (ArithmeticStep step in arithmetic.Steps)
        {
            text.Append("   ").Line(ArithmeticText.Of(step, language));
        }

        foreach (ParameterUse choice in arithmetic.Choices)
        {
            text.Append("   ").Append(language.Pick("Lựa chọn áp dụng: ", "Named choice: ")).Line(ArithmeticText.Of(choice, language));
        }

        AppendMissing(text, arithmetic.Missing, language);
    }

    private static void AppendMarks(StringBuilder text, ImmutableArray<Bilingual> marks, Language language)
    {
        foreach (Bilingual mark in marks)
        {
            text.Line(language.Pick("Chưa kiểm chứng: ", "Unconfirmed: ") + mark.In(language));
        }
    }

    public static string Of(NotCovered notCovered, Language language)
    {
        string covered = notCovered.Covered is { } period ? " (" + language.Pick("phạm vi: ", "covered: ") + Words.Of(period, language) + ")" : "";
        return language.Pick("Ngoài phạm vi: ", "Not covered: ") + notCovered.Subject.In(language) + ": " + Words.Of(notCovered.Reason).In(language) + covered;
    }

    private static string Distance(int below, Language language) => below == 0
        ? language.Pick("bằng mức", "at it")
        : Side(below, Math.Abs(below).ToString(CultureInfo.InvariantCulture), language);

    private static string Distance(Vnd below, Language language) => below == Vnd.Zero
        ? language.Pick("bằng chuẩn", "at the line")
        : Side(below.Amount, (below < Vnd.Zero ? Vnd.Zero - below : below).ToString(language), language);

    private static string Side(long below, string size, Language language) => below > 0
        ? language.Pick("thấp hơn " + size, size + " below")
        : language.Pick("cao hơn " + size, size + " above");
}
