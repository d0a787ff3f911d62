using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KienXuong.Domain.Json;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Json;

public class HouseholdJsonTests
{
    [Fact(DisplayName = "Ghi: theo thứ tự của hợp đồng, dữ kiện chưa biết không ghi")]
    public void Written()
    {
        Household household = new()
        {
            Id = "HỘ-1",
            Area = AreaType.Urban,
            IncomePerHead = 1_450_000,
            MemberCount = 2,
            Members = [new() { Id = "a", IsWorker = true }, new()],
            Deprivations2022 = new() { Job = true, Nutrition = false },
            RecognisedClass = PovertyClass.NearPoor,
        };

        Assert.Equal(
            """{"id":"HỘ-1","area":"urban","incomePerHead":1450000,"memberCount":2,"members":[{"id":"a","isWorker":true},{}],"deprivations2022":{"job":true,"nutrition":false},"recognisedClass":"nearPoor"}""",
            HouseholdJson.Write(household));
    }

    [Fact(DisplayName = "Ghi: giá trị mà hợp đồng không có là lỗi của người gọi, nêu đúng trường")]
    public void What_the_contract_cannot_hold_is_not_written()
    {
        Assert.Equal("area: 2 (Parameter 'household')", Refused(new() { Area = (AreaType)2 }));
        Assert.Equal("recognisedClass: 255 (Parameter 'household')", Refused(new() { RecognisedClass = (PovertyClass)255 }));
        Assert.Equal("members[1]: null (Parameter 'household')", Refused(new() { Members = [new(), null!] }));
        Assert.Equal("members: default (Parameter 'household')", Refused(new() { Members = default(ImmutableArray<Person>) }));

        static string Refused(Household household) => Assert.Throws<ArgumentException>(() => HouseholdJson.Write(household)).Message;
    }

    [Fact(DisplayName = "Đọc: null và thiếu trường đều là chưa biết")]
    public void Null_and_missing_are_unknown()
    {
        HouseholdReading reading = HouseholdJson.Read("""{"area":null,"incomePerHead":null,"members":null,"deprivations2022":null,"deprivations2016":{"medicalServices":null}}""");

        Assert.Empty(reading.Errors);
        Assert.Equal(new Household(), reading.Household);
    }

    [Theory(DisplayName = "Mỗi lỗi có mã và đường dẫn đến trường")]
    [InlineData("""{"area":"rurall"}""", InputErrorCodes.JsonUnknownChoice, "area")]
    [InlineData("""{"area":"Rural"}""", InputErrorCodes.JsonUnknownChoice, "area")]
    [InlineData("""{"area":"0"}""", InputErrorCodes.JsonUnknownChoice, "area")]
    [InlineData("""{"area":1}""", InputErrorCodes.JsonWrongType, "area")]
    [InlineData("""{"incomePerHead":1.5}""", InputErrorCodes.JsonOutOfRange, "incomePerHead")]
    [InlineData("""{"incomePerHead":1e30}""", InputErrorCodes.JsonOutOfRange, "incomePerHead")]
    [InlineData("""{"incomePerHead":"1500000"}""", InputErrorCodes.JsonWrongType, "incomePerHead")]
    [InlineData("""{"memberCount":3000000000}""", InputErrorCodes.JsonOutOfRange, "memberCount")]
    [InlineData("""{"income":1}""", InputErrorCodes.JsonUnknownProperty, "income")]
    [InlineData("""{"id":1}""", InputErrorCodes.JsonWrongType, "id")]
    [InlineData("""{"id":"a","id":"b"}""", InputErrorCodes.JsonDuplicateProperty, "id")]
    [InlineData("""{"members":{}}""", InputErrorCodes.JsonWrongType, "members")]
    [InlineData("""{"members":[{},{"isWorker":1}]}""", InputErrorCodes.JsonWrongType, "members[1].isWorker")]
    [InlineData("""{"members":[3]}""", InputErrorCodes.JsonWrongType, "members[0]")]
    [InlineData("""{"members":[{"age":1}]}""", InputErrorCodes.JsonUnknownProperty, "members[0].age")]
    [InlineData("""{"deprivations2022":{"medicalServices":true}}""", InputErrorCodes.JsonUnknownProperty, "deprivations2022.medicalServices")]
    [InlineData("""{"deprivations2022":{"job":true,"job":false}}""", InputErrorCodes.JsonDuplicateProperty, "deprivations2022.job")]
    [InlineData("""{"deprivations2016":{"medicalServices":"x"}}""", InputErrorCodes.JsonWrongType, "deprivations2016.medicalServices")]
    [InlineData("""{"recognisedClass":"thoát nghèo"}""", InputErrorCodes.JsonUnknownChoice, "recognisedClass")]
    [InlineData("""[]""", InputErrorCodes.JsonWrongType, "")]
    [InlineData("""null""", InputErrorCodes.JsonWrongType, "")]
    [InlineData("""{"id":""", InputErrorCodes.JsonSyntax, "")]
    [InlineData("", InputErrorCodes.JsonSyntax, "")]
    [InlineData("""{"id":"a"} x""", InputErrorCodes.JsonSyntax, "")]
    public void Each_error_has_its_code_and_path(string json, string code, string path)
    {
        HouseholdReading reading = HouseholdJson.Read(json);

        Assert.Null(reading.Household);
        InputError error = Assert.Single(reading.Errors);
        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.NotEqual(error.Message.Vietnamese, error.Message.English);
    }

    [Theory(DisplayName = "Số nguyên được đọc chính xác cách nào cũng vậy: 1.0 và 1e1 là số nguyên, 1.5 không phải")]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("0.00", 0L)]
    [InlineData("0e999999999999", 0L)]
    [InlineData("1.0", 1L)]
    [InlineData("1e1", 10L)]
    [InlineData("1E+1", 10L)]
    [InlineData("10e-1", 1L)]
    [InlineData("-1.50e1", -15L)]
    [InlineData("0.0015e6", 1500L)]
    [InlineData("1000000000000000000000e-20", 10L)]
    [InlineData("9007199254740993.0", 9007199254740993L)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-922337203685477580.8e1", long.MinValue)]
    [InlineData("9223372036854775808.0", null)]
    [InlineData("1e19", null)]
    [InlineData("1.5", null)]
    [InlineData("1e-1", null)]
    [InlineData("1e999999999999", null)]
    [InlineData("1e-999999999999", null)]
    [InlineData("1e2147483647", null)]
    public void Whole_numbers_are_read_exactly(string number, long? expected)
    {
        HouseholdReading reading = HouseholdJson.Read($$"""{"incomePerHead":{{number}}}""");

        Assert.Equal(expected, reading.Household?.IncomePerHead?.Amount);
        Assert.Equal(expected is null ? [InputErrorCodes.JsonOutOfRange] : [], reading.Errors.Select(error => error.Code));
    }

    [Fact(DisplayName = "Mọi lỗi của một văn bản được báo cùng lúc")]
    public void Every_error_is_reported() => Assert.Equal(
        [InputErrorCodes.JsonUnknownChoice, InputErrorCodes.JsonOutOfRange, InputErrorCodes.JsonUnknownProperty],
        HouseholdJson.Read("""{"area":"x","incomePerHead":0.5,"foo":1}""").Errors.Select(error => error.Code));

    [Fact(DisplayName = "Dấu thứ tự byte được chấp nhận; byte không phải UTF-8 là lỗi có mã")]
    public void Bytes()
    {
        Assert.Equal("a", HouseholdJson.Read(new byte[] { 0xEF, 0xBB, 0xBF }.Concat("""{"id":"a"}"""u8.ToArray()).ToArray()).Household!.Id);
        Assert.Equal(InputErrorCodes.JsonSyntax, Assert.Single(HouseholdJson.Read(new byte[] { 0x7B, 0x22, 0x69, 0x64, 0x22, 0x3A, 0x22, 0xC3, 0x28, 0x22, 0x7D }).Errors).Code);
    }

    [Fact(DisplayName = "Nửa cặp thay thế Unicode: lỗi tại đúng trường, các lỗi khác vẫn được báo")]
    public void Half_of_a_surrogate_pair_is_no_text()
    {
        Assert.Equal(
            [
                (InputErrorCodes.JsonWrongType, "id"), (InputErrorCodes.JsonWrongType, "area"), (InputErrorCodes.JsonUnknownProperty, @"\ud800"),
                (InputErrorCodes.JsonUnknownProperty, "x"),
            ],
            HouseholdJson.Read("""{"id":"\ud800","area":"\udc00","\ud800":1,"x":1}""").Errors.Select(error => (error.Code, error.Path)));
        InputError error = Assert.Single(HouseholdJson.Read("{\"id\":\"\ud800\"}").Errors);
        Assert.Equal((InputErrorCodes.JsonSyntax, "not valid Unicode text: half of a surrogate pair stands alone"), (error.Code, error.Message.English));
    }

    [Fact(DisplayName = "Giới hạn: 262.144 byte thì đọc, thêm một byte thì không; lồng sâu trong 64 mức được báo đúng trường")]
    public void Limits()
    {
        string longest = "{\"id\":\"" + new string('a', HouseholdJson.MostBytes - 9) + "\"}";

        Assert.Equal(HouseholdJson.MostBytes, Encoding.UTF8.GetByteCount(longest));
        Assert.Empty(HouseholdJson.Read(longest).Errors);
        Assert.Equal((InputErrorCodes.JsonTooLarge, ""), OnlyError(longest + " "));
        Assert.Equal((InputErrorCodes.JsonTooLarge, ""), OnlyError(longest.Replace("aa", "ộ", StringComparison.Ordinal)));
        Assert.Equal((InputErrorCodes.JsonWrongType, "id"), OnlyError("{\"id\":" + new string('[', 63) + new string(']', 63) + "}"));
        Assert.Equal((InputErrorCodes.JsonSyntax, ""), OnlyError("{\"id\":" + new string('[', 64) + new string(']', 64) + "}"));
    }

    [Theory(DisplayName = "Thông báo nói điều đã thấy và điều phải có, bằng hai thứ tiếng")]
    [InlineData(
        "{\n  \"id\" 1}",
        "không phải JSON hợp lệ hoặc lồng quá 64 mức ở dòng 2, cột 8",
        "not valid JSON, or nested deeper than 64, at line 2, column 8")]
    [InlineData("""{"incomePerHead":{"a":[1]}}""", "phải là số nguyên, không được là đối tượng", "must be a whole number, not an object")]
    [InlineData("""{"area":[1]}""", "phải là văn bản, không được là danh sách", "must be a text, not a list")]
    [InlineData(
        """{"incomePerHead":1.5}""",
        "phải là số nguyên trong phạm vi cho phép, không được là 1.5",
        "must be a whole number within range, not 1.5")]
    [InlineData("""{"area":"núi"}""", "\"núi\" không thuộc danh sách: rural, urban", "\"núi\" is not one of: rural, urban")]
    [InlineData(
        """{"area":"012345678901234567890123456789012345678😀"}""",
        "\"012345678901234567890123456789012345678…\" không thuộc danh sách: rural, urban",
        "\"012345678901234567890123456789012345678…\" is not one of: rural, urban")]
    [InlineData("""{"members":[{"age":1}]}""", "không có trường này; các trường: id, personalNumber, isWorker", "there is no such property; there are: id, personalNumber, isWorker")]
    [InlineData("""{"id":"a","id":"a"}""", "trường xuất hiện nhiều lần", "the property stands more than once")]
    public void A_message_says_what_was_found(string json, string vietnamese, string english) =>
        Assert.Equal(new Bilingual(vietnamese, english), Assert.Single(HouseholdJson.Read(json).Errors).Message);

    [Fact(DisplayName = "Văn bản bị biến đổi ngẫu nhiên: không bao giờ ném ngoại lệ; không có hộ thì có lỗi")]
    public void Mutated_texts_never_throw()
    {
        byte[] seed = Encoding.UTF8.GetBytes("""{"id":"Hộ","area":"rural","incomePerHead":1500000,"members":[{"id":"a","isWorker":true}],"deprivations2022":{"job":true,"nutrition":null},"deprivationCount":3}""");
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = [.. seed];
            for (int change = random.Next(1, 5); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            HouseholdReading reading = HouseholdJson.Read(bytes.AsMemory(0, random.Next(bytes.Length + 1)));

            Assert.Equal(reading.Household is null, !reading.Errors.IsEmpty);
            Assert.All(reading.Errors, error => Assert.True(InputErrorCodes.All.ContainsKey(error.Code)));
        }
    }

    [Fact(DisplayName = "Lược đồ có đúng các trường mà thư viện đọc và ghi, và không cho trường lạ")]
    public void The_schema_names_what_is_read_and_written()
    {
        JsonObject schema = JsonNode.Parse(JsonSchemas.Household)!.AsObject();
        var properties = schema["properties"]!.AsObject();

        Assert.False((bool)schema["additionalProperties"]!);
        Assert.Equal(
            [
                "id", "area", "communeCode", "oldCommuneCode", "incomePerHead", "monthlyIncome", "memberCount", "members",
                "deprivations2022", "deprivations2016", "deprivationCount", "recognisedClass",
            ],
            properties.Select(property => property.Key));
        Assert.Equal(
            """["rural","urban",null]""",
            properties["area"]!["enum"]!.ToJsonString());
        Assert.Equal(12, properties["deprivations2022"]!["properties"]!.AsObject().Count);
        Assert.Equal(10, properties["deprivations2016"]!["properties"]!.AsObject().Count);
        foreach (string name in properties.Select(property => property.Key))
        {
            Assert.DoesNotContain(
                HouseholdJson.Read($"{{{JsonSerializer.Serialize(name)}:null}}").Errors, error => error.Code == InputErrorCodes.JsonUnknownProperty);
        }
    }

    private static (string Code, string Path) OnlyError(string json)
    {
        InputError error = Assert.Single(HouseholdJson.Read(json).Errors);
        return (error.Code, error.Path);
    }
}
