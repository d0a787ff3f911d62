using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Commands;

/// <content>Scores and tables of limits, as tables.</content>
internal sealed partial class RuleText
{
    /// <inheritdoc/>
    public void Write(ScoreDescription score)
    {
        Line(Texts.DescribedOn(score.Code, score.Name, score.Date));
        Line("  " + Texts.Sentence(score.Points.Show(language)) + Texts.Source(score.Points).In(language));
        PlainTable.Write(
            console,
            [.. Texts.ScoreHeadings.Select(heading => heading.In(language)), .. score.Rows[0].Cells.Select(cell => cell.Column)],
            [.. score.Rows.Select((row, place) => RowOf(row, isFirst: place == 0 || score.Rows[place - 1].Number != row.Number))]);
        foreach (ParameterUse choice in score.Rows.SelectMany(row => row.Cells.Select(cell => cell.Choice).Append(row.Counting)).OfType<ParameterUse>().Distinct())
        {
            Line("  " + Texts.MarkedChoice(choice).In(language));
        }

        PlainTable.Write(
            console,
            [.. Texts.ScoreColumnHeadings.Select(heading => heading.In(language))],
            [
                .. score.Columns.Select(column => new[]
                {
                    column.Code, column.Name.In(language), column.When.In(language), VerificationNames.Of(column.Verification).In(language), column.Note?.In(language) ?? "",
                }),
            ]);
        WriteValues(score.Values);
    }

    /// <inheritdoc/>
    public void Write(LimitTableDescription limits)
    {
        Line(Texts.DescribedOn(limits.Code, limits.Name, limits.Date));
        Line("  " + Texts.Sentence(limits.Table.Show(language)) + Texts.Source(limits.Table).In(language));
        string unit = limits.Measured.Unit is { } name ? " (" + name.In(language) + ")" : "";
        PlainTable.Write(
            console,
            [
                Texts.LimitRowHeading.In(language), limits.Row.Label.In(language),
                .. limits.Key.Choices.Select(choice => limits.Measured.Label.In(language) + ", " + choice.In(language) + unit),
            ],
            [
                .. limits.Rows.Select(row => (string[])
                [
                    row.At.ToString(CultureInfo.InvariantCulture), limits.ShowStart(row, language), .. limits.LimitsOf(row).Select(Number),
                ]),
            ]);
        WriteValues([limits.Table, limits.Between]);
    }

    /// <summary>One line for each score and table, which are told in full by <c>rule</c>.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="tables">The tables of limits.</param>
    public void Mention(IEnumerable<ScoreDescription> scores, IEnumerable<LimitTableDescription> tables)
    {
        foreach (ScoreDescription score in scores)
        {
            Line(Texts.Mentioned(score.Code, score.Name, score.Points, score.Date));
        }

        foreach (LimitTableDescription limits in tables)
        {
            Line(Texts.Mentioned(limits.Code, limits.Name, limits.Table, limits.Date));
        }
    }

    private string[] RowOf(ScoreRowDescription row, bool isFirst) =>
    [
        row.Code,
        isFirst ? row.Number + ". " + row.Item.In(language) + (row.Counting is null ? "" : " *") : row.Number,
        row.Print.In(language),
        row.When.In(language),
        .. row.Cells.Select(cell => cell.Points.ToString(CultureInfo.InvariantCulture) + (cell.Choice is null ? "" : " *")),
    ];

    private string Number(decimal number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return language == Language.Vietnamese ? text.Replace('.', ',') : text;
    }
}
