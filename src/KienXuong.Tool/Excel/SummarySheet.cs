using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Excel;

/// <summary>Sheet tổng hợp: the day, the standard, the counts, the notes and the named choices, so that a workbook with results says itself what they rest on.</summary>
internal static class SummarySheet
{
    /// <summary>Writes the sheet.</summary>
    /// <param name="part">Where it goes.</param>
    /// <param name="report">The summary.</param>
    /// <param name="language">The language.</param>
    public static void Write(Stream part, SummaryReport report, Language language)
    {
        using var sheet = new SheetWriter(part, headingLine: 1, wideFrom: 0, wideThrough: Texts.SummaryHeadings.Length - 1);
        Line(Texts.SummaryTitle(report.Law.Date), SheetStyle.Heading);
        Line(report.Standard, SheetStyle.Text);
        sheet.Row(0, Texts.SummaryHeadings.Select(heading => (SheetCell.Of(heading.In(language)), SheetStyle.Heading)));
        foreach ((Bilingual name, long count) in report.Counts)
        {
            sheet.Row(0,
            [
                (SheetCell.Of(Texts.Sentence(name.In(language))), SheetStyle.Text),
                (SheetCell.Of(count), SheetStyle.Plain),
                (SheetCell.Of(SummaryTable.Percent(count, report.Summary.Total, language)), SheetStyle.Text),
            ]);
        }

        foreach (Bilingual note in report.Summary.Notes)
        {
            Line(Texts.NoteLine(note), SheetStyle.Text);
        }

        if (report.Summary.Choices.Count > 0)
        {
            Line(Texts.ChoicesUsed, SheetStyle.Heading);
        }

        foreach (Bilingual choice in report.Summary.Choices.Select(Texts.Of))
        {
            Line(choice, SheetStyle.Text);
        }

        void Line(Bilingual? text, SheetStyle style)
        {
            if (text is not null)
            {
                sheet.Row(0, [(SheetCell.Of(text.In(language)), style)]);
            }
        }
    }
}
