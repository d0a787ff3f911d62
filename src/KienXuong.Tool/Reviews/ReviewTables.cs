using KienXuong.Domain;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Tool.Output;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace KienXuong.Tool.Reviews;

/// <summary>Bảng kế hoạch và tiến độ: plans and checks of reviews as tables and as CSV.</summary>
internal static class ReviewTables
{
    /// <summary>The columns of a plan in CSV.</summary>
    private static readonly string[] PlanColumns = ["stage", "name", "who", "from", "due", "figure", "without_holidays", "unknown", "forms", "rule", "provision", "state", "stated_by"];

    /// <summary>The columns of a check in CSV.</summary>
    private static readonly string[] CheckColumns = ["stage", "name", "on", "household", "progress", "due", "figure", "without_holidays", "unknown", "provision", "state", "stated_by"];

    /// <summary>Writes a plan to read.</summary>
    /// <param name="console">Where it goes.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language.</param>
    public static void Write(IAnsiConsole console, ReviewPlan plan, Language language)
    {
        Head(console, Texts.PlanTitle(plan.Round.From, plan.Calendar), plan.Procedure?.Show(language), plan.IncomePeriod, language);
        WritePlanned(console, plan.Steps, language);
        Remarks(console, plan.Remarks, language);
    }

    /// <summary>Writes a check to read.</summary>
    /// <inheritdoc cref="Write(IAnsiConsole, ReviewPlan, Language)"/>
    public static void Write(IAnsiConsole console, ReviewCheck check, Language language)
    {
        Head(console, Texts.CheckTitle(check.On, check.Calendar), check.Procedure?.Show(language), null, language);
        PlainTable.Write(console, In(Texts.CheckHeadings, language), [.. check.Findings.Select(finding => new[]
        {
            ReviewStageNames.Of(finding.Step.Stage).In(language),
            finding.Event is { } happened ? DayText.Of(happened.On) + (happened.Household is { } household ? " " + household : "") : "",
            ReviewProgressNames.Of(finding.Progress).In(language),
            DueOf(finding.Due, language),
            finding.Due?.Figure?.ShowWithUnit(language) ?? "",
            CiteOf(finding.Rule, language) + StatedOf(finding.StatedBy, language),
            StateOf(finding.Rule, language),
        })]);
        if (!check.Next.IsEmpty)
        {
            console.WriteLine(Texts.NextStep.In(language));
            WritePlanned(console, check.Next, language);
        }

        Remarks(console, check.Remarks, language);
    }

    /// <summary>Writes a plan as CSV.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language.</param>
    public static void WriteCsv(TextWriter output, ReviewPlan plan, Language language)
    {
        var csv = new CsvText(output);
        Row(csv, PlanColumns);
        foreach (PlannedStep step in plan.Steps)
        {
            Row(csv,
            [
                Camel(step.Step.Stage), ReviewStageNames.Of(step.Step.Stage).In(language), step.Who.In(language), Iso(step.From), .. DueCells(step.Due, language),
                FormsOf(step, language), step.Rule?.Value.In(language) ?? "", CiteOf(step.Rule, language), StateOf(step.Rule, language), step.StatedBy ?? "",
            ]);
        }
    }

    /// <summary>Writes a check as CSV.</summary>
    /// <inheritdoc cref="WriteCsv(TextWriter, ReviewPlan, Language)"/>
    public static void WriteCsv(TextWriter output, ReviewCheck check, Language language)
    {
        var csv = new CsvText(output);
        Row(csv, CheckColumns);
        foreach (ReviewFinding finding in check.Findings)
        {
            Row(csv,
            [
                Camel(finding.Step.Stage), ReviewStageNames.Of(finding.Step.Stage).In(language), Iso(finding.Event?.On), finding.Event?.Household ?? "",
                ReviewProgressNames.Of(finding.Progress).In(language), .. DueCells(finding.Due, language), CiteOf(finding.Rule, language), StateOf(finding.Rule, language), finding.StatedBy ?? "",
            ]);
        }
    }

    private static void WritePlanned(IAnsiConsole console, IEnumerable<PlannedStep> steps, Language language) =>
        PlainTable.Write(console, In(Texts.PlanHeadings, language), [.. steps.Select(step => new[]
        {
            ReviewStageNames.Of(step.Step.Stage).In(language),
            DayText.Of(step.From),
            DueOf(step.Due, language),
            step.Due?.Figure?.ShowWithUnit(language) ?? "",
            step.Who.In(language),
            FormsOf(step, language),
            CiteOf(step.Rule, language) + StatedOf(step.StatedBy, language),
            StateOf(step.Rule, language),
        })]);

    private static void Head(IAnsiConsole console, Bilingual title, string? procedure, DateInterval? months, Language language)
    {
        console.WriteLine(title.In(language));
        if (procedure is not null)
        {
            console.WriteLine(procedure);
        }

        if (months is not null)
        {
            console.WriteLine(Texts.IncomePeriod(months).In(language));
        }
    }

    private static void Remarks(IAnsiConsole console, IEnumerable<ReviewRemark> remarks, Language language)
    {
        foreach (ReviewRemark remark in remarks)
        {
            string mark = remark.Code == ReviewRemarkCodes.HolidaysNotCounted ? "* " : "";
            console.WriteLine(mark + Texts.NoteLine(new(
                Shown.Of(remark.Message.Vietnamese) + Cited(remark, Language.Vietnamese), Shown.Of(remark.Message.English) + Cited(remark, Language.English))).In(language));
        }
    }

    private static string Cited(ReviewRemark remark, Language language) => remark.Provision is { } provision ? " (" + provision.Cite(language) + ")" : "";

    private static string DueOf(ReviewDue? due, Language language) => due switch
    {
        null => Texts.NoDeadline.In(language),
        { Day: { } day } => DayText.Of(day) + (due.WithoutHolidays ? " *" : ""),
        _ => due.Unknown!.In(language),
    };

    private static string[] DueCells(ReviewDue? due, Language language) =>
        [Iso(due?.Day), due?.Figure?.ShowWithUnit(language) ?? "", due is { WithoutHolidays: true } ? "true" : "", due is null ? Texts.NoDeadline.In(language) : due.Unknown?.In(language) ?? ""];

    private static string FormsOf(PlannedStep step, Language language) =>
        string.Join("; ", step.Forms.Select(form => form.Value.In(language) + ", " + form.Provision.Instrument.Name(language)));

    /// <summary>Where the rule stands, and what carries it on.</summary>
    private static string CiteOf(Enactment<Bilingual>? rule, Language language) => rule is null ? ""
        : rule.Provision.Cite(language) + (rule.CarriedBy is { } carried ? "; " + carried.Cite(language) : "");

    /// <summary>That a row is run under rules which the caller names.</summary>
    private static string StatedOf(string? statedBy, Language language) => statedBy is null ? "" : Texts.StatedRules(Shown.Of(statedBy)).In(language);

    private static string StateOf(Enactment<Bilingual>? rule, Language language) => rule is null ? "" : VerificationNames.Of(rule.Verification).In(language);

    private static string[] In(IEnumerable<Bilingual> headings, Language language) => [.. headings.Select(heading => heading.In(language))];

    private static string Camel(ReviewStage stage) => char.ToLowerInvariant(stage.ToString()[0]) + stage.ToString()[1..];

    private static string Iso(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static void Row(CsvText csv, IEnumerable<string> cells)
    {
        foreach (string cell in cells)
        {
            csv.Field(cell);
        }

        csv.EndRow();
    }
}
