using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;

namespace KienXuong.Tool.Surveys;

/// <summary>One survey while the fields of its row are being read.</summary>
internal sealed class SurveyBuilder(CsvRecord record) : RowBuilder<Survey>(record)
{
    /// <summary>What is known so far.</summary>
    public Survey Survey { get; set; } = new();

    /// <summary>The region of the province written; null where none is.</summary>
    public Region? OfProvince { get; set; }

    /// <inheritdoc/>
    protected override Survey Make()
    {
        if (OfProvince is { } other && Survey.Region is { } region && other != region)
        {
            Refuse(RowErrors.OtherRegion(FormLists.NamesOf<Region>()[(int)region]));
        }

        return Survey with { Id = Id, Head = Head.Length > 0 ? Head : Survey.Head, Commune = Commune.Length > 0 ? Commune : null, Region = Survey.Region ?? OfProvince };
    }
}
