using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KienXuong.Domain.Json;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Json;

[Properties(Arbitrary = [typeof(AnyHousehold)], MaxTest = 500)]
public class HouseholdJsonProperties
{
    /// <summary>Pieces of the contract: put together at random they make whole texts, nearly whole ones and rubbish.</summary>
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", " ", "\n", "null", "true", "false", "1", "-1", "1.5", "1e30", "9223372036854775808", "\"rural\"", "\"poor\"", "\"\\ud800\"",
        "\"id\":", "\"area\":", "\"incomePerHead\":", "\"members\":", "\"members\":[{", "\"isWorker\":", "\"deprivations2022\":{", "\"job\":", "\"\\ud800\":", "\"x\":",
        "\"area\":\"urban\",", "\"memberCount\":4,", "\"id\":\"a\",", "\uFEFF", "\"",
    ];

    [Property(DisplayName = "Ghi rồi đọc lại được đúng hộ đó, một dòng hay nhiều dòng")]
    public void What_is_written_is_read_again(Household household, bool indented)
    {
        HouseholdReading reading = HouseholdJson.Read(HouseholdJson.Write(household, indented));

        Assert.Empty(reading.Errors);
        Assert.Equal(household with { Members = null }, reading.Household! with { Members = null });
        Assert.Equal(household.Members, reading.Household.Members);
    }

    [Property(DisplayName = "Đọc rồi ghi lại được đúng văn bản đó: văn bản có một dạng chuẩn")]
    public void What_is_read_is_written_again(Household household)
    {
        string text = HouseholdJson.Write(household);

        Assert.Equal(text, HouseholdJson.Write(HouseholdJson.Read(Encoding.UTF8.GetBytes(text)).Household!));
    }

    [Property(DisplayName = "Byte bất kỳ: không bao giờ ném ngoại lệ; không có hộ thì có lỗi", MaxTest = 2_000)]
    public void Any_bytes(byte[] bytes) => AssertSound(HouseholdJson.Read(bytes));

    [Property(DisplayName = "Mảnh JSON ghép bất kỳ: không bao giờ ném ngoại lệ; không có hộ thì có lỗi", MaxTest = 5_000)]
    public Property Any_pieces() => Prop.ForAll(
        Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary(),
        text =>
        {
            AssertSound(HouseholdJson.Read(text));
            AssertSound(HouseholdJson.Read("{" + text + "}"));
            AssertSound(HouseholdJson.Read("{\"members\":[{" + text + "}]}"));
        });

    [Property(DisplayName = "Cắt một văn bản đúng ở chỗ nào cũng là lỗi cú pháp")]
    public void A_text_cut_short_is_no_json(Household household, NonNegativeInt at)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(HouseholdJson.Write(household));

        HouseholdReading reading = HouseholdJson.Read(bytes.AsMemory(0, at.Get % bytes.Length));

        Assert.Equal((InputErrorCodes.JsonSyntax, ""), (Assert.Single(reading.Errors).Code, reading.Errors[0].Path));
    }

    private static void AssertSound(HouseholdReading reading)
    {
        Assert.Equal(reading.Household is null, !reading.Errors.IsEmpty);
        Assert.All(reading.Errors, error =>
        {
            Assert.Contains(error.Code, InputErrorCodes.All.Keys);
            Assert.NotEmpty(error.Message.Vietnamese);
            Assert.NotEmpty(error.Message.English);
        });
    }
}
