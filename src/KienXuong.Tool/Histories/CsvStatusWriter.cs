using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Tool.Histories;

/// <summary>Writes statuses as a CSV file, one row each.</summary>
internal sealed class CsvStatusWriter : IDecisionWriter<HouseholdStatus>
{
    private readonly CsvText _csv;
    private readonly Language _language;

    public CsvStatusWriter(TextWriter output, Language language)
    {
        _csv = new(output);
        _language = language;
        foreach (Bilingual heading in Texts.StatusCsvHeadings)
        {
            _csv.Field(heading.In(language));
        }

        _csv.EndRow();
    }

    /// <inheritdoc/>
    public void Write(InputRow row, HouseholdStatus result)
    {
        _csv.Number(row.Line);
        _csv.Field(row.Id ?? "");
        _csv.Field(StatusCells.CodeOf(result));
        _csv.Field(result.Name.In(_language));
        _csv.Field(Day(result.Since));
        _csv.Field(Day(result.Days?.From));
        _csv.Field(Day(result.Days?.Through));
        _csv.Field(result.Standard ?? "");
        _csv.Number(result.By?.YearOfReview);
        _csv.Number(result.By?.YearServed);
        _csv.Field(result.Decision?.In(_language) ?? "");
        _csv.Field(StatusCells.ProvisionOf(result, _language));
        _csv.Field(StatusCells.OtherOf(result, _language));
        _csv.EndRow();
    }

    /// <inheritdoc/>
    public void End()
    {
    }

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
