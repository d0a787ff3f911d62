using KienXuong.Domain;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;
using KienXuong.Tool.Tables;

namespace KienXuong.Tool.Reviews;

/// <summary>One event of a review while the fields of its row are being read.</summary>
internal sealed class ReviewEventBuilder(CsvRecord record) : ItemBuilder<ReviewEvent>(record, new(default, default), "stage", "on")
{
    /// <summary>How many attendees agree with the result of the household; null where the row does not say.</summary>
    public int? Agree { get; set; }

    /// <inheritdoc/>
    protected override ReviewEvent Make()
    {
        ReviewEvent happened = base.Make() with { Household = Composed.Of(Name) };
        if (Agree is not { } agree)
        {
            return happened;
        }

        if (happened.Household is not { } household)
        {
            Refuse(RowErrors.ValueMissing("household"));
            return happened;
        }

        return happened with { Household = null, Agreed = [new(household, agree)] };
    }
}
