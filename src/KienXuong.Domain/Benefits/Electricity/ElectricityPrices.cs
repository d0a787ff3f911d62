using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Law.Verification;

namespace KienXuong.Domain.Benefits.Electricity;

/// <summary>Giá điện sinh hoạt bậc 1 và thuế giá trị gia tăng: the first-tier residential price and the tax on it, as a table in time.</summary>
internal static class ElectricityPrices
{
    private static readonly Bilingual SilentDecree = new(
        "nghị định không nêu điện; điện không thuộc nhóm bị loại trừ", "the decree does not name electricity, which is in none of the excluded groups");

    // Giá bán lẻ điện sinh hoạt bậc 1, chưa có thuế giá trị gia tăng. Không suy từ giá bình quân.
    public static readonly Parameter<Vnd> FirstTierPrice = new(
        "electricity.firstTierPrice", new("giá bán lẻ điện sinh hoạt bậc 1", "first-tier residential electricity price"),
        new(
            new LocalDate(2026, 7, 31),
            Price(new(2014, 6, 1), 1_388, "4887/QĐ-BCT", new(2014, 5, 30), Inferred, Unconfirmed),
            Price(new(2015, 3, 16), 1_484, "2256/QĐ-BCT", new(2015, 3, 12), Unconfirmed, Unconfirmed),
            Price(new(2017, 12, 1), 1_549, "4495/QĐ-BCT", new(2017, 11, 30), Reported, Reported),
            Price(new(2019, 3, 20), 1_678, "648/QĐ-BCT", new(2019, 3, 20), Reported, Reported),
            Price(new(2023, 5, 4), 1_728, "1062/QĐ-BCT", new(2023, 5, 4), Reported, Reported),
            Price(new(2023, 11, 9), 1_806, "2941/QĐ-BCT", new(2023, 11, 8), Reported, Unconfirmed),
            Price(new(2024, 10, 11), 1_893, "2699/QĐ-BCT", new(2024, 10, 11), Reported, Reported),
            Price(new(2025, 5, 10), 1_984, "1279/QĐ-BCT", new(2025, 5, 9), Reported, Reported)))
    {
        Unit = new("/kWh, chưa có thuế", "per kWh, before tax"),
    };

    // Thuế giá trị gia tăng của điện sinh hoạt
    public static readonly Parameter<Rate> Vat = new(
        "electricity.vat", new("thuế giá trị gia tăng", "value added tax"),
        new(
            new LocalDate(2026, 12, 31),
            NormalRate(new(2014, 6, 1), Unconfirmed),
            Reduced(new(2022, 2, 1), new(2022, 12, 31), "15/2022/NĐ-CP", new(2022, 1, 28), Inferred, Reported),
            NormalRate(new(2023, 1, 1), Inferred),
            Reduced(new(2023, 7, 1), new(2023, 12, 31), "44/2023/NĐ-CP", null, Inferred, Reported),
            Reduced(new(2024, 1, 1), new(2024, 6, 30), "94/2023/NĐ-CP", new(2023, 12, 28), Inferred, Reported),
            Reduced(new(2024, 7, 1), new(2024, 12, 31), "72/2024/NĐ-CP", null, Inferred, Reported),
            Reduced(new(2025, 1, 1), new(2025, 6, 30), "180/2024/NĐ-CP", null, Inferred, Unconfirmed),
            Reduced(new(2025, 7, 1), new(2026, 12, 31), "174/2025/NĐ-CP", null, Reported, Reported)));

    private static Enactment<Vnd> Price(LocalDate from, long price, string number, LocalDate signed, Verification state, Verification decision) =>
        new(from, price, Instruments.PriceDecision(number, signed, from, decision).Whole, state);

    private static Enactment<Rate> NormalRate(LocalDate from, Verification state) =>
        new(from, Rate.Percent(10), Instruments.VatLaw.Whole, state) { Note = new("thuế suất thông thường", "normal rate") };

    private static Enactment<Rate> Reduced(
        LocalDate from, LocalDate through, string number, LocalDate? signed, Verification state, Verification decree) =>
        new(from, Rate.Percent(8), Instruments.VatDecree(number, signed, from, decree).Whole, state) { Through = through, Note = SilentDecree };
}
