using System.Text.Json.Serialization;
using KienXuong.Domain.Law;
using NodaTime.Text;

namespace KienXuong.Domain.Json;

/// <summary>What is not covered, and why.</summary>
internal sealed record NotCoveredContract(
    [property: JsonConverter(typeof(CamelCase<NotCoveredReason>))] NotCoveredReason Reason, TextContract Subject, string? From, string? Through)
{
    public static NotCoveredContract? Of(NotCovered? notCovered) => notCovered is null ? null : new(
        notCovered.Reason,
        TextContract.Of(notCovered.Subject),
        notCovered.Covered is { } covered ? LocalDatePattern.Iso.Format(covered.From) : null,
        notCovered.Covered?.Through is { } last ? LocalDatePattern.Iso.Format(last) : null);
}
