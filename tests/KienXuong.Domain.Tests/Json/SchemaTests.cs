using System.Text.Json.Nodes;
using FsCheck.Xunit;
using KienXuong.Domain.Json;
using NodaTime;

namespace KienXuong.Domain.Tests.Json;

public class SchemaTests
{
    private static readonly string[] Schemas = [JsonSchemas.Household, JsonSchemas.Survey, JsonSchemas.Decision, JsonSchemas.DatedHousehold];

    [Property(DisplayName = "Mọi hộ được ghi đều đúng lược đồ", Arbitrary = [typeof(AnyHousehold)])]
    public void A_household_follows_its_schema(Household household) =>
        Assert.Empty(SchemaCheck.Of(HouseholdJson.Write(household), JsonSchemas.Household));

    [Property(DisplayName = "Mọi kết quả được ghi đều đúng lược đồ", Arbitrary = [typeof(Properties.Households)])]
    public void A_decision_follows_its_schema(Household household, LocalDate day) =>
        Assert.Empty(SchemaCheck.Of(DecisionJson.Write(LawBook.Vietnam.On(day).Classify(household), household.Id, indented: false), JsonSchemas.Decision));

    [Theory(DisplayName = "Kết quả ngoài phạm vi cũng đúng lược đồ")]
    [InlineData(2015)]
    [InlineData(2031)]
    public void A_day_that_is_not_covered_follows_the_schema(int year) =>
        Assert.Empty(SchemaCheck.Of(DecisionJson.Write(LawBook.Vietnam.On(new(year, 6, 1)).Classify(new())), JsonSchemas.Decision));

    [Theory(DisplayName = "Lược đồ và bộ đọc cùng nhận hoặc cùng từ chối")]
    [InlineData("""{}""", true)]
    [InlineData("""{"id":null,"area":null,"incomePerHead":null,"members":null,"deprivations2022":null,"recognisedClass":null}""", true)]
    [InlineData("""{"members":[null,{},{"id":null,"isWorker":null}]}""", true)]
    [InlineData("""{"deprivations2016":{"medicalServices":null},"deprivations2022":{"job":true}}""", true)]
    [InlineData("""{"area":"Rural"}""", false)]
    [InlineData("""{"area":1}""", false)]
    [InlineData("""{"incomePerHead":1.5}""", false)]
    [InlineData("""{"incomePerHead":1.0,"memberCount":1e1,"deprivationCount":-0.0,"monthlyIncome":150.0e4}""", true)]
    [InlineData("""{"incomePerHead":9223372036854775807,"monthlyIncome":-9223372036854775808,"memberCount":2147483647,"deprivationCount":-2147483648}""", true)]
    [InlineData("""{"incomePerHead":9223372036854775808}""", false)]
    [InlineData("""{"monthlyIncome":-9223372036854775809}""", false)]
    [InlineData("""{"memberCount":2147483648}""", false)]
    [InlineData("""{"deprivationCount":-2147483649}""", false)]
    [InlineData("""{"incomePerHead":1e19}""", false)]
    [InlineData("""{"incomePerHead":15e-1}""", false)]
    [InlineData("""{"incomePerHead":"1"}""", false)]
    [InlineData("""{"members":{}}""", false)]
    [InlineData("""{"members":[1]}""", false)]
    [InlineData("""{"members":[{"age":1}]}""", false)]
    [InlineData("""{"deprivations2022":{"medicalServices":true}}""", false)]
    [InlineData("""{"deprivations2016":{"medicalServices":1}}""", false)]
    [InlineData("""{"recognisedClass":"escaped"}""", false)]
    [InlineData("""{"income":1}""", false)]
    [InlineData("""[]""", false)]
    [InlineData("""null""", false)]
    public void The_schema_and_the_reader_agree(string json, bool isTaken)
    {
        Assert.Equal(isTaken, SchemaCheck.Of(json, JsonSchemas.Household).Count == 0);
        Assert.Equal(isTaken, HouseholdJson.Read(json).Household is not null);
    }

    [Fact(DisplayName = "Mọi đối tượng của lược đồ không cho trường lạ; mọi trường được mô tả bằng hai thứ tiếng")]
    public void Every_object_is_closed_and_every_property_described()
    {
        foreach (string text in Schemas)
        {
            JsonNode schema = JsonNode.Parse(text)!;
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)schema["$schema"]!);
            foreach ((string path, JsonObject each) in SchemaCheck.Objects(schema, "$"))
            {
                Assert.False((bool)each["additionalProperties"]!, path);
                Assert.All(each["properties"]!.AsObject(), property => Assert.Matches("^.+ / .+$", (string)property.Value!["description"]!));
            }
        }
    }

    [Fact(DisplayName = "Chỉ những trường luôn được ghi mới bắt buộc")]
    public void Only_what_is_always_written_is_required()
    {
        Dictionary<string, JsonObject> objects = SchemaCheck.Objects(JsonNode.Parse(JsonSchemas.Decision)!, "$").ToDictionary(each => each.Path, each => each.Schema);

        Assert.Equal(["date", "status", "possible", "steps", "unconfirmed"], Required("$"));
        Assert.Equal(["kind", "below", "truth", "text"], Required("$.steps[]"));
        Assert.Equal(["low", "high", "known", "text"], Required("$.steps[].found"));
        Assert.Equal(["instrument", "vi", "en"], Required("$.steps[].provision"));
        Assert.Equal(["code", "name"], Required("$.missing[]"));

        IEnumerable<string> Required(string path) => objects[path]["required"]!.AsArray().Select(name => (string)name!);
    }

    [Fact(DisplayName = "Các loại hộ còn có thể là một danh sách đóng")]
    public void The_possible_classes_are_a_closed_list() => Assert.Equal(
        """["poor","nearPoor","averageLivingStandard","aboveAverage","neitherPoorNorNearPoor"]""",
        JsonNode.Parse(JsonSchemas.Decision)!["properties"]!["possible"]!["items"]!["enum"]!.ToJsonString());
}
