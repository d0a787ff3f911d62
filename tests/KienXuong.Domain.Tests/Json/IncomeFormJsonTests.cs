using System.Text.Json.Nodes;
using FsCheck.Xunit;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Json;

/// <summary>The income form in JSON: what is written is read back, the schema and the reader agree, and every error has its code and path.</summary>
public class IncomeFormJsonTests
{
    private static readonly IncomeForm Printed = new()
    {
        Id = "h1",
        Area = AreaType.Rural,
        MemberCount = 4,
        IsComplete = true,
        RequestReceived = new(2024, 6, 10),
        Months = IncomeMonths.ToTheDay,
        Crops = new(60_000, 22_000),
        Livestock = new(45_000, 30_000),
        Wages = new(49_000, null),
        Other = [new("lương hưu", 6_000, null, true), new("trợ cấp xã hội hằng tháng", 6_000, null, false)],
    };

    [Property(DisplayName = "Mọi phiếu thu nhập đọc lại đúng như đã ghi, và đúng lược đồ")]
    public void A_form_comes_back(long[] amounts, bool isUrban, bool isComplete, int? members, string? name, bool? isCounted)
    {
        RevenueAndCost? Line(int place) => place >= amounts.Length ? null : new(amounts[place], place % 3 == 0 ? null : amounts[^1]);
        IncomeForm form = new()
        {
            Id = name,
            Area = isUrban ? AreaType.Urban : null,
            MemberCount = members,
            Members = members is null ? [new Person { Id = name, IsWorker = isCounted }] : null,
            RecognisedClass = isComplete ? PovertyClass.NearPoor : null,
            IsComplete = isComplete,
            RequestReceived = isUrban ? new(2024, 2, 29) : null,
            Months = isComplete ? IncomeMonths.ToTheDay : default,
            Crops = Line(0),
            Livestock = Line(1),
            AgriculturalServices = Line(2),
            Forestry = Line(3),
            Fishery = Line(4),
            SaltMaking = Line(5),
            NonFarmBusiness = Line(6),
            Wages = Line(7),
            Other = isUrban ? null : [new(name, members, null, isCounted)],
        };

        string json = IncomeFormJson.Write(form, indented: isUrban);

        IncomeFormReading reading = IncomeFormJson.Read(json);
        Assert.Empty(reading.Errors);
        Assert.Equal(form with { Members = null, Other = null }, reading.Form! with { Members = null, Other = null });
        Assert.Equal(form.Members, reading.Form!.Members);
        Assert.Equal(form.Other, reading.Form.Other);
        Assert.Empty(SchemaCheck.Of(json, JsonSchemas.IncomeForm));
    }

    [Fact(DisplayName = "Phiếu mẫu dạng JSON")]
    public void The_printed_form() => Assert.Equal(
        """{"id":"h1","area":"rural","memberCount":4,"isComplete":true,"requestReceived":"2024-06-10","months":"toTheDay","crops":{"revenue":60000,"cost":22000},"livestock":{"revenue":45000,"cost":30000},"wages":{"revenue":49000},"other":[{"name":"lương hưu","revenue":6000,"isCounted":true},{"name":"trợ cấp xã hội hằng tháng","revenue":6000,"isCounted":false}]}""",
        IncomeFormJson.Write(Printed));

    [Fact(DisplayName = "Tên trường JSON là tên thuộc tính; lược đồ không cho trường lạ, mọi trường được mô tả bằng hai thứ tiếng")]
    public void The_schema_is_closed_and_described()
    {
        foreach (string schema in (string[])[JsonSchemas.IncomeForm, JsonSchemas.IncomeDecision])
        {
            foreach ((string path, JsonObject each) in SchemaCheck.Objects(JsonNode.Parse(schema)!, "$"))
            {
                Assert.False((bool)each["additionalProperties"]!, path);
                Assert.All(each["properties"]!.AsObject(), property => Assert.Matches("^.+ / .+$", (string)property.Value!["description"]!));
            }
        }

        Assert.Equal(
            typeof(IncomeForm).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]).Order(StringComparer.Ordinal),
            JsonNode.Parse(JsonSchemas.IncomeForm)!["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
    }

    [Theory(DisplayName = "Mỗi lỗi có mã và đường dẫn; lược đồ cũng từ chối")]
    [InlineData("""{"area":"Rural"}""", InputErrorCodes.JsonUnknownChoice, "area")]
    [InlineData("""{"months":"calendar"}""", InputErrorCodes.JsonUnknownChoice, "months")]
    [InlineData("""{"isComplete":1}""", InputErrorCodes.JsonWrongType, "isComplete")]
    [InlineData("""{"requestReceived":"10/06/2024"}""", InputErrorCodes.JsonWrongType, "requestReceived")]
    [InlineData("""{"crops":1}""", InputErrorCodes.JsonWrongType, "crops")]
    [InlineData("""{"fishery":{"revenue":1.5}}""", InputErrorCodes.JsonOutOfRange, "fishery.revenue")]
    [InlineData("""{"wages":{"chi":1}}""", InputErrorCodes.JsonUnknownProperty, "wages.chi")]
    [InlineData("""{"other":{}}""", InputErrorCodes.JsonWrongType, "other")]
    [InlineData("""{"other":[{},{"counted":true}]}""", InputErrorCodes.JsonUnknownProperty, "other[1].counted")]
    [InlineData("""{"members":[{"age":1}]}""", InputErrorCodes.JsonUnknownProperty, "members[0].age")]
    [InlineData("""{"income":1}""", InputErrorCodes.JsonUnknownProperty, "income")]
    [InlineData("""[]""", InputErrorCodes.JsonWrongType, "")]
    public void Every_error_has_its_code_and_path(string json, string code, string path)
    {
        InputError error = Assert.Single(IncomeFormJson.Read(json).Errors);

        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.NotEmpty(SchemaCheck.Of(json, JsonSchemas.IncomeForm));
    }

    [Fact(DisplayName = "null và trường không có đều là chưa biết, cả khoản của dòng 9")]
    public void Null_is_unknown()
    {
        IncomeForm form = IncomeFormJson.Read("""{"id":null,"area":null,"isComplete":null,"months":null,"crops":null,"requestReceived":null,"members":null,"other":[null]}"""u8.ToArray()).Form!;

        Assert.Equal(new OtherIncome(null, null, null, null), Assert.Single(form.Other!));
        Assert.Equal(new IncomeForm(), form with { Other = null });
    }

    [Fact(DisplayName = "Điều không ghi được dạng JSON: lỗi nêu tên trường")]
    public void What_cannot_be_written()
    {
        Assert.StartsWith("months: ", Assert.Throws<ArgumentException>(() => IncomeFormJson.Write(new() { Months = (IncomeMonths)9 })).Message, StringComparison.Ordinal);
        Assert.StartsWith("other[1]: ", Assert.Throws<ArgumentException>(() => IncomeFormJson.Write(new() { Other = [new(null, null, null, null), null!] })).Message, StringComparison.Ordinal);
        Assert.StartsWith("members[0]: ", Assert.Throws<ArgumentException>(() => IncomeFormJson.Write(new() { Members = [null!] })).Message, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Kết quả phiếu thu nhập dạng JSON đúng lược đồ: đã xác định, chưa xác định, ngoài phạm vi")]
    [InlineData(2024, true, "decided")]
    [InlineData(2024, false, "undetermined")]
    [InlineData(2027, true, "notCovered")]
    public void The_result_follows_its_schema(int year, bool isComplete, string status)
    {
        string json = DecisionJson.Write(LawBook.Vietnam.On(new(year, 6, 15)).IncomeForm(Printed with { IsComplete = isComplete }), "h1", indented: false);

        Assert.Empty(SchemaCheck.Of(json, JsonSchemas.IncomeDecision));
        Assert.Equal(status, (string)JsonNode.Parse(json)!["status"]!);
        Assert.Equal(9, JsonNode.Parse(json)!["lines"]!.AsArray().Count);
        Assert.False((bool)JsonNode.Parse(json)!["lines"]![8]!["sources"]![1]!["isCounted"]!);
    }
}
