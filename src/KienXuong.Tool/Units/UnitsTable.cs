using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime.Text;

namespace KienXuong.Tool.Units;

/// <summary>Writes units as a table for programs and spreadsheets: what each is to what was asked, its day, and the cells of the unit.</summary>
internal static class UnitsTable
{
    /// <summary>Writes a CSV text; days in ISO form.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="rows">The units.</param>
    /// <param name="language">The language.</param>
    public static void WriteCsv(TextWriter output, IEnumerable<UnitRow> rows, Language language)
    {
        var csv = new CsvText(output);
        foreach (Bilingual heading in Texts.UnitCsvHeadings)
        {
            csv.Field(heading.In(language));
        }

        csv.EndRow();
        foreach (UnitRow row in rows)
        {
            csv.Field(Texts.RelationOf(row.Relation).In(language));
            csv.Field(LocalDatePattern.Iso.Format(row.Date));
            foreach ((int place, SheetCell cell) in UnitCells.Of(row, language).Index())
            {
                csv.Field(cell.Kind == CellKind.Date ? LocalDatePattern.Iso.Format(place == FromPlace ? row.Unit.Days.From : row.Unit.Days.Through!.Value) : cell.Text);
            }

            csv.EndRow();
        }
    }

    /// <summary>Writes a workbook.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="rows">The units.</param>
    /// <param name="language">The language.</param>
    public static void WriteWorkbook(Stream output, IEnumerable<UnitRow> rows, Language language)
    {
        using var workbook = new ResultWorkbook(output, language);
        ImmutableArray<Bilingual> headings = Texts.UnitCsvHeadings;
        using var sheet = new SheetWriter(workbook.NewPart(Texts.UnitSheet.In(language)), headingLine: 1, wideFrom: 0, wideThrough: headings.Length - 1);
        sheet.Row(0, headings.Select(heading => (SheetCell.Of(heading.In(language)), SheetStyle.Heading)));
        foreach (UnitRow row in rows)
        {
            sheet.Row(0, ((SheetCell[])[SheetCell.Of(Texts.RelationOf(row.Relation).In(language)), SheetCell.Of(row.Date), .. UnitCells.Of(row, language)])
                .Select(static cell => (cell, cell.Kind == CellKind.Date ? SheetStyle.Date : SheetStyle.Text)));
        }
    }

    /// <summary>The place of the first day among the cells of a unit.</summary>
    private const int FromPlace = 5;
}
