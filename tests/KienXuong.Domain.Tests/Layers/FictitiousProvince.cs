using System.Collections.Immutable;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Tests.Layers;

/// <summary>A province that does not exist, with a resolution of its council, for tests of layers.</summary>
internal static class FictitiousProvince
{
    private static readonly Instrument Resolution = new(
        InstrumentKind.Resolution,
        "01/2024/NQ-HĐND",
        new LocalDate(2024, 1, 20),
        new LocalDate(2024, 2, 1),
        new("chuẩn nghèo của tỉnh giả định", "poverty line of a fictitious province"),
        Verification.Official);

    public static readonly Bilingual Name = new("Tỉnh Giả Định", "Fictitious Province");

    public static LawLayer WithLine(string code, LayerRank rank, LocalDate from, long rural, long urban) =>
        new(Name, rank, Change(code, from, null, rural, urban));

    public static LawLayer With(LayerRank rank, params ImmutableArray<ParameterChange> changes) => new(Name, rank, changes);

    public static ParameterChange Change(string code, LocalDate from, LocalDate? through, long rural, long urban) => Line(code).Change(
        new Enactment<ByArea>(from, new(rural, urban), Resolution.Article(1), Verification.Official) { Through = through });

    public static Parameter<ByArea> Line(string code) => (Parameter<ByArea>)LawBook.Parameters.Single(parameter => parameter.Code == code);
}
