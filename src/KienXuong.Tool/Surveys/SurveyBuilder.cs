using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;
using NodaTime;

namespace KienXuong.Tool.Surveys;

/// <summary>One survey while the fields of its row are being read.</summary>
internal sealed class SurveyBuilder(CsvRecord record) : RowBuilder<Survey>(record)
{
    /// <summary>What is known so far.</summary>
    public Survey Survey { get; set; } = new();

    /// <summary>The region of the province written; null where none is.</summary>
    public Region? OfProvince { get; set; }

    /// <summary>What people decided otherwise than Form A, and who, when and why; null where it is not written.</summary>
    public FormAOutcome? Outcome { get; set; }

    /// <inheritdoc cref="Outcome"/>
    public string? Author { get; set; }

    /// <inheritdoc cref="Outcome"/>
    public LocalDate? DecidedOn { get; set; }

    /// <inheritdoc cref="Outcome"/>
    public string? Reason { get; set; }

    /// <inheritdoc/>
    protected override Survey Make()
    {
        if (Outcome is { } outcome && Author is not null && DecidedOn is { } day && Reason is not null)
        {
            Survey = Survey with { FormA = (Survey.FormA ?? new()) with { Override = new(outcome, Author, day, Reason) } };
        }
        else if (!HasErrors && (Outcome is not null || Author is not null || DecidedOn is not null || Reason is not null))
        {
            Refuse(RowErrors.DecisionIncomplete(
                "formA.override." + (Outcome is null ? "outcome" : Author is null ? "author" : DecidedOn is null ? "date" : "reason")));
        }

        if (OfProvince is { } other && Survey.Region is { } region && other != region)
        {
            Refuse(RowErrors.OtherRegion(FormLists.NamesOf<Region>()[(int)region]));
        }

        return Survey with { Id = Id, Head = Head.Length > 0 ? Head : Survey.Head, Commune = Commune.Length > 0 ? Commune : null, Region = Survey.Region ?? OfProvince };
    }
}
