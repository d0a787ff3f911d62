using System.Text.Json.Nodes;
using FsCheck.Xunit;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Json;

/// <summary>The persons of a household in JSON: what is written is read back, the schema and the reader agree, and every error has its code and path.</summary>
public class ResidentListJsonTests
{
    [Property(DisplayName = "Mọi danh sách người trong hộ đọc lại đúng như đã ghi, và đúng lược đồ")]
    public void A_list_comes_back(string? id, byte registration, byte kin, bool?[] answers, int? months)
    {
        bool? At(int place) => place < answers.Length ? answers[place] : null;
        ResidentList list = new()
        {
            Id = id,
            Persons =
            [
                new(),
                new()
                {
                    Id = id,
                    Registration = registration % 4 == 3 ? null : (ResidenceRegistration)(registration % 4),
                    Kin = kin % 9 == 8 ? null : (KinRelation)(kin % 9),
                    EatsAndLivesTogether = At(0),
                    Contributes = At(1),
                    CannotContribute = At(2),
                    MonthsTogether = months,
                    WillStay = At(3),
                    IsAbsentAndSendsIncome = At(4),
                    IsAbsentStudentSupported = At(5),
                },
            ],
        };

        string json = ResidentListJson.Write(list);

        ResidentListReading reading = ResidentListJson.Read(json);
        Assert.Empty(reading.Errors);
        Assert.Equal((list.Id, string.Join('\n', list.Persons)), (reading.List!.Id, string.Join('\n', reading.List.Persons!)));
        Assert.Empty(SchemaCheck.Of(json, JsonSchemas.ResidentList));
    }

    [Fact(DisplayName = "Lược đồ: mọi trường của người trong hộ, không cho trường lạ, mô tả bằng hai thứ tiếng")]
    public void The_schema_is_closed_and_described()
    {
        foreach (string schema in (string[])[JsonSchemas.ResidentList, JsonSchemas.MembersDecision])
        {
            foreach ((string path, JsonObject each) in SchemaCheck.Objects(JsonNode.Parse(schema)!, "$"))
            {
                Assert.False((bool)each["additionalProperties"]!, path);
                Assert.All(each["properties"]!.AsObject(), property => Assert.Matches("^.+ / .+$", (string)property.Value!["description"]!));
            }
        }

        Assert.Equal(
            typeof(Resident).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]).Order(StringComparer.Ordinal),
            JsonNode.Parse(JsonSchemas.ResidentList)!["properties"]!["persons"]!["items"]!["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
    }

    [Theory(DisplayName = "Mỗi lỗi có mã và đường dẫn; lược đồ cũng từ chối")]
    [InlineData("""{"persons":{}}""", InputErrorCodes.JsonWrongType, "persons")]
    [InlineData("""{"persons":[1]}""", InputErrorCodes.JsonWrongType, "persons[0]")]
    [InlineData("""{"persons":[{},{"kin":"cousin"}]}""", InputErrorCodes.JsonUnknownChoice, "persons[1].kin")]
    [InlineData("""{"persons":[{"registration":1}]}""", InputErrorCodes.JsonWrongType, "persons[0].registration")]
    [InlineData("""{"persons":[{"monthsTogether":1.5}]}""", InputErrorCodes.JsonOutOfRange, "persons[0].monthsTogether")]
    [InlineData("""{"persons":[{"age":3}]}""", InputErrorCodes.JsonUnknownProperty, "persons[0].age")]
    [InlineData("""{"members":[]}""", InputErrorCodes.JsonUnknownProperty, "members")]
    public void Every_error_has_its_code_and_path(string json, string code, string path)
    {
        InputError error = Assert.Single(ResidentListJson.Read(System.Text.Encoding.UTF8.GetBytes(json)).Errors);

        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.NotEmpty(SchemaCheck.Of(json, JsonSchemas.ResidentList));
    }

    [Fact(DisplayName = "null là người chưa biết gì; không có danh sách là chưa biết")]
    public void Null_is_unknown()
    {
        Assert.Equal(new Resident(), Assert.Single(ResidentListJson.Read("""{"persons":[null]}""").List!.Persons!));
        Assert.Equal(new ResidentList(), ResidentListJson.Read("""{"id":null,"persons":null}""").List);
    }

    [Fact(DisplayName = "Người là null không ghi được: lỗi nêu tên trường")]
    public void What_cannot_be_written() =>
        Assert.StartsWith("persons[0]: ", Assert.Throws<ArgumentException>(() => ResidentListJson.Write(new() { Persons = [null!] })).Message, StringComparison.Ordinal);

    [Theory(DisplayName = "Kết quả xác định thành viên dạng JSON đúng lược đồ")]
    [InlineData(2021, 10)]
    [InlineData(2023, 10)]
    [InlineData(2027, 1)]
    public void The_result_follows_its_schema(int year, int month)
    {
        MembersResult result = LawBook.Vietnam.On(new(year, month, 1)).Members([new() { Id = "a", Kin = KinRelation.Other }, new()]);

        string json = DecisionJson.Write(result, null, indented: false);

        Assert.Empty(SchemaCheck.Of(json, JsonSchemas.MembersDecision));
        Assert.Equal(year != 2027, json.Contains("\"count\":{\"low\":0,\"high\":1}", StringComparison.Ordinal));
    }
}
