using System.Text.Json.Nodes;
using FsCheck.Xunit;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Law.Circular07Of2021;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Json;

/// <summary>Form A in JSON: what is written is read back, the schema and the reader agree, and every error has its code and path.</summary>
public class FormAJsonTests
{
    private static readonly FormAOverride Listed = new(FormAOutcome.OnTheList, "Chủ tịch UBND xã", new(2024, 2, 29), "hộ có nguy cơ");

    [Property(DisplayName = "Mọi hàng Phiếu A đọc lại đúng như đã ghi, và đúng lược đồ")]
    public void A_line_comes_back(int known, int yes, byte procedure, bool? isOnList, bool isOverridden, string? id)
    {
        FormA form = new()
        {
            Id = id,
            Procedure = procedure % 6 == 5 ? null : (ReviewProcedure)(procedure % 6),
            IsOnCommuneList = isOnList,
            ProvincialDocument = isOnList is null ? null : "15/QĐ-BCĐ",
            Override = isOverridden ? Listed : null,
        };
        for (int cell = 1; cell <= 5; cell++)
        {
            form = FormAs.WithCondition(form, cell, (known >> cell & 1) == 0 ? null : (yes >> cell & 1) != 0);
        }

        for (int cell = 1; cell <= 9; cell++)
        {
            form = FormAs.WithItem(form, cell, (known >> (cell + 8) & 1) == 0 ? null : (yes >> (cell + 8) & 1) != 0);
        }

        string json = FormAJson.Write(form, indented: isOverridden);

        FormAReading reading = FormAJson.Read(json);
        Assert.Empty(reading.Errors);
        Assert.Equal(form, reading.Form);
        Assert.Empty(SchemaCheck.Of(json, JsonSchemas.FormA));
    }

    [Fact(DisplayName = "Tên trường JSON là tên thuộc tính; mã dữ kiện là đường dẫn")]
    public void The_names_are_those_of_the_properties() => Assert.Equal(
        typeof(FormA).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]).Order(StringComparer.Ordinal),
        JsonNode.Parse(JsonSchemas.FormA)!["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));

    [Fact(DisplayName = "Hàng thứ hai của ví dụ in, dạng JSON")]
    public void The_printed_household() => Assert.Equal(
        """{"procedure":"regular","villaOrGradedHouse":false,"business":false,"farmOrAnimals":false,"businessAssets":false,"provincialCondition":false,"vehicle":true,"airConditionerOrRefrigerator":false,"waterHeater":true,"washingMachine":false,"propertyLetOut":false,"electricity150":false,"housingArea25":true,"publicServantOrPensioner":false,"contractWorker":false}""",
        FormAJson.Write(FormAs.Filled(1, 3, 7)));

    [Theory(DisplayName = "Mỗi lỗi có mã và đường dẫn; lược đồ cũng từ chối")]
    [InlineData("""{"vehicle":1}""", InputErrorCodes.JsonWrongType, "vehicle")]
    [InlineData("""{"procedure":"Regular"}""", InputErrorCodes.JsonUnknownChoice, "procedure")]
    [InlineData("""{"xeMay":true}""", InputErrorCodes.JsonUnknownProperty, "xeMay")]
    [InlineData("""{"override":{"outcome":"onTheList","author":"A","date":"2024-02-29"}}""", InputErrorCodes.JsonMissingProperty, "override.reason")]
    [InlineData("""{"override":{"outcome":"onTheList","author":"A","date":"2024-02-29","reason":null}}""", InputErrorCodes.JsonMissingProperty, "override.reason")]
    [InlineData("""{"override":{"outcome":"listed","author":"A","date":"2024-02-29","reason":"B"}}""", InputErrorCodes.JsonUnknownChoice, "override.outcome")]
    [InlineData("""{"override":{"outcome":"onTheList","author":"A","date":"2024-02-29","reason":"B","by":"C"}}""", InputErrorCodes.JsonUnknownProperty, "override.by")]
    [InlineData("""{"override":[]}""", InputErrorCodes.JsonWrongType, "override")]
    [InlineData("""[]""", InputErrorCodes.JsonWrongType, "")]
    public void Every_error_has_its_code_and_path(string json, string code, string path)
    {
        InputError error = Assert.Single(FormAJson.Read(json).Errors);

        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.NotEmpty(SchemaCheck.Of(json, JsonSchemas.FormA));
    }

    [Theory(DisplayName = "Không phải JSON, quá lớn, trường lặp, ngày không có thật: có mã, không ném lỗi")]
    [InlineData("""{"vehicle":true""", InputErrorCodes.JsonSyntax)]
    [InlineData("""{"vehicle":true,"vehicle":false}""", InputErrorCodes.JsonDuplicateProperty)]
    [InlineData("""{"override":{"outcome":"onTheList","author":"A","date":"2023-02-29","reason":"B"}}""", InputErrorCodes.JsonWrongType)]
    public void Texts_that_cannot_be_read(string json, string code) => Assert.Equal(code, Assert.Single(FormAJson.Read(json).Errors).Code);

    [Fact(DisplayName = "Nửa cặp thay thế đứng một mình không phải văn bản")]
    public void A_text_that_is_no_Unicode() => Assert.Equal(InputErrorCodes.JsonSyntax, Assert.Single(FormAJson.Read("\"\uD800\"").Errors).Code);

    [Fact(DisplayName = "Văn bản quá lớn bị từ chối mà không đọc")]
    public void A_text_too_large() => Assert.Equal(
        InputErrorCodes.JsonTooLarge, Assert.Single(FormAJson.Read(new string(' ', FormAJson.MostBytes + 1)).Errors).Code);

    [Fact(DisplayName = "null và trường không có đều là chưa biết")]
    public void Null_is_unknown() => Assert.Equal(
        new FormA(), FormAJson.Read("""{"id":null,"procedure":null,"vehicle":null,"override":null}""").Form);

    [Fact(DisplayName = "Lược đồ Phiếu A: không cho trường lạ, mọi trường được mô tả bằng hai thứ tiếng")]
    public void The_schema_is_closed_and_described()
    {
        foreach ((string path, JsonObject each) in SchemaCheck.Objects(JsonNode.Parse(JsonSchemas.FormA)!, "$"))
        {
            Assert.False((bool)each["additionalProperties"]!, path);
            Assert.All(each["properties"]!.AsObject(), property => Assert.Matches("^.+ / .+$", (string)property.Value!["description"]!));
        }
    }
}
