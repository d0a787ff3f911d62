using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KienXuong.Domain.Json;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Tests.Properties.Reviews;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Json;

[Properties(Arbitrary = [typeof(DatedHouseholds)], MaxTest = 200)]
public class DatedHouseholdJsonTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "null", "1", "\"2021-12-10\"", "\"2021-13-10\"", "\"poor\"", "\"yearly\"", "\"id\":", "\"recognitions\":[{", "\"class\":", "\"kind\":", "\"decided\":",
        "\"events\":[{", "\"date\":", "\"changes\":[{", "\"household\":{", "\"born\":{", "\"x\":", "\"\\ud800\"",
    ];

    [Property(DisplayName = "Ghi rồi đọc lại được đúng hộ đó, đúng lược đồ")]
    public void What_is_written_is_read_again(DatedHousehold household)
    {
        string text = DatedHouseholdJson.Write(household);
        DatedHouseholdReading reading = DatedHouseholdJson.Read(Encoding.UTF8.GetBytes(text));

        Assert.Empty(reading.Errors);
        Assert.Equal(household.History, reading.Household!.History);
        Assert.Equal(text, DatedHouseholdJson.Write(reading.Household));
        Assert.Empty(SchemaCheck.Of(text, JsonSchemas.DatedHousehold));
    }

    [Fact(DisplayName = "Mọi trường của quyết định, biến cố, thay đổi được đọc và ghi")]
    public void Every_property()
    {
        const string text =
            """
            {"id":"A","recognitions":[{"class":"escapedToNearPoor","kind":"regular","decided":"2023-05-20","number":"12/QĐ-UBND","issuer":"Chủ tịch UBND xã X","reviewYear":2023,"standard":"2022","policyYear":2023,"layer":"tỉnh Y","through":"2023-12-31","movement":"becameNearPoor"}],"events":[{"kind":"moveOut","date":"2024-01-01","class":"neitherPoorNorNearPoor","source":"giấy chuyển"}],"changes":[{"date":"2023-01-01","household":{"area":"rural"},"survey":{"area":"rural"},"born":{"id":"M2"},"joins":{"id":"M3"},"leaves":"M4","dies":"M5","area":"urban","place":"xã X","note":"ghi chú"}]}
            """;

        DatedHousehold household = DatedHouseholdJson.Read(text).Household!;

        Assert.Equal(text, DatedHouseholdJson.Write(household));
        Assert.Equal(household, DatedHouseholdJson.Read(text).Household! with { Changes = household.Changes });
        Assert.Equal(household.GetHashCode(), (household with { }).GetHashCode());
        Assert.Empty(SchemaCheck.Of(text, JsonSchemas.DatedHousehold));
    }

    [Theory(DisplayName = "Lỗi của văn bản có mã và đường dẫn")]
    [InlineData("""{"x":1}""", InputErrorCodes.JsonUnknownProperty, "x")]
    [InlineData("""{"recognitions":{}}""", InputErrorCodes.JsonWrongType, "recognitions")]
    [InlineData("""{"recognitions":[{"kind":"yearly","decided":"2021-12-10"}]}""", InputErrorCodes.JsonMissingProperty, "recognitions[0].class")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":null}]}""", InputErrorCodes.JsonMissingProperty, "recognitions[0].decided")]
    [InlineData("""{"recognitions":[{"class":"Thoát nghèo","kind":"yearly","decided":"2021-12-10"}]}""", InputErrorCodes.JsonUnknownChoice, "recognitions[0].class")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":"2021-02-29"}]}""", InputErrorCodes.JsonWrongType, "recognitions[0].decided")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":"2021-12-10","policy":1}]}""", InputErrorCodes.JsonUnknownProperty, "recognitions[0].policy")]
    [InlineData("""{"events":[{"kind":"moveOut"}]}""", InputErrorCodes.JsonMissingProperty, "events[0].date")]
    [InlineData("""{"events":[{"kind":"moveOut","date":"2021-12-10","to":1}]}""", InputErrorCodes.JsonUnknownProperty, "events[0].to")]
    [InlineData("""{"changes":[{}]}""", InputErrorCodes.JsonMissingProperty, "changes[0].date")]
    [InlineData("""{"changes":[{"date":"2021-12-10","household":{"x":1}}]}""", InputErrorCodes.JsonUnknownProperty, "changes[0].household.x")]
    [InlineData("""{"changes":[{"date":"2021-12-10","born":{"age":1}}]}""", InputErrorCodes.JsonUnknownProperty, "changes[0].born.age")]
    [InlineData("""{"changes":[{"date":"2021-12-10","tax":1}]}""", InputErrorCodes.JsonUnknownProperty, "changes[0].tax")]
    [InlineData("""[]""", InputErrorCodes.JsonWrongType, "")]
    public void Errors_have_code_and_path(string json, string code, string path)
    {
        DatedHouseholdReading reading = DatedHouseholdJson.Read(json);

        Assert.Null(reading.Household);
        Assert.Equal((code, path), (Assert.Single(reading.Errors).Code, reading.Errors[0].Path));
        Assert.Equal(json.Contains("02-29", StringComparison.Ordinal), SchemaCheck.Of(json, JsonSchemas.DatedHousehold).Count == 0);    // a schema has no calendar
    }

    [Fact(DisplayName = "null và thiếu đều là chưa biết")]
    public void Null_is_unknown()
    {
        const string text = """{"id":null,"recognitions":null,"events":null,"changes":[{"date":"2023-01-01","household":null,"survey":null,"born":null,"joins":null,"leaves":null,"dies":null,"area":null,"place":null,"note":null}]}""";

        Assert.Equal("""{"changes":[{"date":"2023-01-01"}]}""", DatedHouseholdJson.Write(DatedHouseholdJson.Read(text).Household!));
        Assert.Empty(SchemaCheck.Of(text, JsonSchemas.DatedHousehold));
    }

    [Property(DisplayName = "Mảnh JSON ghép bất kỳ: không bao giờ ném ngoại lệ", MaxTest = 2_000)]
    public Property Any_pieces() => Prop.ForAll(
        Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary(),
        text => Assert.All((string[])[text, "{" + text + "}", "{\"changes\":[{" + text + "}]}"], each =>
        {
            DatedHouseholdReading reading = DatedHouseholdJson.Read(each);
            Assert.Equal(reading.Household is null, !reading.Errors.IsEmpty);
        }));
}
