using System.Text.Json.Nodes;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Json;

public class SurveyJsonTests
{
    private const string Form = """
        {"id":"7","area":"rural","region":"redRiverDelta","dwelling":{"columns":"other","walls":"brickOrStone","roomArea":36,"atticArea":8.5,"toilet":"improved","power":"grid","electricity":62},"assets":{"motorbikes":1},"land":{"gardenAndPond":120.125},"livestock":{"poultry":30,"hasAquaculture":false},"hardshipCauses":[],"supportsNeeded":["health","electricity"],"members":[{"relation":"head","birthDate":"1985-03-12","sex":"female","job":"working","monthlyBenefit":"none"},{"birthDate":"1940-05","socialAllowance":["elderly","disabled"]},{"birthDate":"2012","height":134.7,"socialAllowance":[]}],"ticks":{"job":true},"recordedIncomeScore":135}
        """;

    private static readonly Survey Filled = new()
    {
        Id = "7",
        Area = AreaType.Rural,
        Region = Region.RedRiverDelta,
        Dwelling = new()
        {
            Columns = ColumnMaterial.Other,
            Walls = WallMaterial.BrickOrStone,
            RoomArea = 36,
            AtticArea = 8.5m,
            Toilet = Toilet.Improved,
            Power = PowerSource.Grid,
            Electricity = 62,
        },
        Assets = new() { Motorbikes = 1 },
        Land = new() { GardenAndPond = 120.125m },
        Livestock = new() { Poultry = 30, HasAquaculture = false },
        HardshipCauses = [],
        SupportsNeeded = [SupportPolicy.Health, SupportPolicy.Electricity],
        Members =
        [
            new() { Relation = Relation.Head, BirthDate = new(1985, 3, 12), Sex = Sex.Female, Job = Job.Working, MonthlyBenefit = MonthlyBenefit.None },
            new() { BirthDate = new(1940, 5), SocialAllowance = SocialAllowance.Elderly | SocialAllowance.Disabled },
            new() { BirthDate = new(2012), Height = 134.7m, SocialAllowance = SocialAllowance.None },
        ],
        Ticks = new() { Job = true },
        RecordedIncomeScore = 135,
    };

    [Fact(DisplayName = "Ghi: theo thứ tự của phiếu, lựa chọn bằng tên, ô chưa biết không ghi")]
    public void Written() => Assert.Equal(Form.Trim(), SurveyJson.Write(Filled));

    [Fact(DisplayName = "Đọc: mã của phiếu thay được cho tên")]
    public void Codes_of_the_form()
    {
        Survey survey = SurveyJson.Read("""
            {"area":2,"dwelling":{"columns":4,"roof":1,"walls":2,"toilet":1,"power":4,"water":3},"hardshipCauses":[1,8],"supportsReceived":[12,"other"],
             "members":[{"relation":1,"sex":2,"schoolLevel":5,"generalEducation":3,"training":6,"socialAllowance":[1,3],"job":6,"jobKind":1,"wagedWork":2,"monthlyBenefit":0},
                        {"socialAllowance":[2],"monthlyBenefit":3}]}
            """).Survey!;

        Assert.Equal(AreaType.Rural, survey.Area);
        Assert.Equal(
            new() { Columns = ColumnMaterial.Other, Roof = RoofMaterial.ReinforcedConcrete, Walls = WallMaterial.BrickOrStone, Toilet = Toilet.Septic, Power = PowerSource.None, Water = WaterSource.ProtectedWellOrSpring },
            survey.Dwelling);
        Assert.Equal([HardshipCause.NoLand, HardshipCause.Other], survey.HardshipCauses!);
        Assert.Equal([SupportPolicy.Electricity, SupportPolicy.Other], survey.SupportsReceived!);
        Assert.Equal(
            [
                new()
                {
                    Relation = Relation.Head,
                    Sex = Sex.Female,
                    SchoolLevel = SchoolLevel.ShortCourse,
                    GeneralEducation = GeneralEducation.LowerSecondary,
                    Training = Training.Postgraduate,
                    SocialAllowance = SocialAllowance.Elderly | SocialAllowance.Orphan,
                    Job = Job.RetiredOrHousework,
                    JobKind = JobKind.PublicServant,
                    WagedWork = WagedWork.WithoutContract,
                    MonthlyBenefit = MonthlyBenefit.None,
                },
                new() { SocialAllowance = SocialAllowance.Disabled, MonthlyBenefit = MonthlyBenefit.Merit },
            ],
            survey.Members!);
        Assert.Equal(AreaType.Urban, SurveyJson.Read("""{"area":1}""").Survey!.Area);
    }

    [Fact(DisplayName = "Đọc: null và thiếu trường đều là chưa biết; danh sách trống là không có")]
    public void Null_and_missing_are_unknown()
    {
        Assert.Equal(new Survey(), SurveyJson.Read("""{"area":null,"dwelling":null,"assets":{},"land":{"forest":null},"members":null,"hardshipCauses":null,"ticks":null}""").Survey);
        Assert.Equal([new SurveyMember()], SurveyJson.Read("""{"members":[null]}""").Survey!.Members!);
        Assert.Null(SurveyJson.Read("""{"members":[{"socialAllowance":null}]}""").Survey!.Members![0].SocialAllowance);
        Assert.Empty(SurveyJson.Read("""{"hardshipCauses":[]}""").Survey!.HardshipCauses!);
    }

    [Theory(DisplayName = "Số thập phân đúng từng chữ số, không quá ba chữ số sau dấu")]
    [InlineData("36.125", "36.125")]
    [InlineData("36.12500", "36.125")]
    [InlineData("1.5e1", "15")]
    [InlineData("1500e-2", "15")]
    [InlineData("1200e-5", "0.012")]
    [InlineData("0e-9", "0")]
    [InlineData("-0.001", "-0.001")]
    [InlineData("9223372036854775", "9223372036854775")]
    public void Exact_numbers(string written, string read) => Assert.Equal(
        decimal.Parse(read, System.Globalization.CultureInfo.InvariantCulture),
        SurveyJson.Read("{\"land\":{\"forest\":" + written + "}}").Survey!.Land.Forest);

    [Theory(DisplayName = "Mỗi lỗi có mã và đường dẫn đến ô")]
    [InlineData("""{"dwelling":{"toilet":0}}""", InputErrorCodes.JsonUnknownChoice, "dwelling.toilet")]
    [InlineData("""{"dwelling":{"toilet":4}}""", InputErrorCodes.JsonUnknownChoice, "dwelling.toilet")]
    [InlineData("""{"dwelling":{"toilet":1.5}}""", InputErrorCodes.JsonUnknownChoice, "dwelling.toilet")]
    [InlineData("""{"dwelling":{"toilet":"Septic"}}""", InputErrorCodes.JsonUnknownChoice, "dwelling.toilet")]
    [InlineData("""{"dwelling":{"toilet":true}}""", InputErrorCodes.JsonWrongType, "dwelling.toilet")]
    [InlineData("""{"dwelling":{"wallDetail":1}}""", InputErrorCodes.JsonWrongType, "dwelling.wallDetail")]
    [InlineData("""{"region":1}""", InputErrorCodes.JsonWrongType, "region")]
    [InlineData("""{"area":3}""", InputErrorCodes.JsonUnknownChoice, "area")]
    [InlineData("""{"members":[{},{"monthlyBenefit":4}]}""", InputErrorCodes.JsonUnknownChoice, "members[1].monthlyBenefit")]
    [InlineData("""{"members":[{"socialAllowance":1}]}""", InputErrorCodes.JsonWrongType, "members[0].socialAllowance")]
    [InlineData("""{"members":[{"socialAllowance":[0]}]}""", InputErrorCodes.JsonUnknownChoice, "members[0].socialAllowance[0]")]
    [InlineData("""{"members":[{"socialAllowance":["none"]}]}""", InputErrorCodes.JsonUnknownChoice, "members[0].socialAllowance[0]")]
    [InlineData("""{"members":[{"socialAllowance":[1,null]}]}""", InputErrorCodes.JsonWrongType, "members[0].socialAllowance[1]")]
    [InlineData("""{"hardshipCauses":["noLand",9]}""", InputErrorCodes.JsonUnknownChoice, "hardshipCauses[1]")]
    [InlineData("""{"dwelling":{"roomArea":36.1234}}""", InputErrorCodes.JsonTooManyDecimals, "dwelling.roomArea")]
    [InlineData("""{"dwelling":{"roomArea":1.0000000000000000000000000000000001}}""", InputErrorCodes.JsonTooManyDecimals, "dwelling.roomArea")]
    [InlineData("""{"dwelling":{"roomArea":1e-4}}""", InputErrorCodes.JsonTooManyDecimals, "dwelling.roomArea")]
    [InlineData("""{"dwelling":{"roomArea":1e-99999999999}}""", InputErrorCodes.JsonTooManyDecimals, "dwelling.roomArea")]
    [InlineData("""{"dwelling":{"roomArea":1e99999999999}}""", InputErrorCodes.JsonOutOfRange, "dwelling.roomArea")]
    [InlineData("""{"dwelling":{"roomArea":9223372036854776}}""", InputErrorCodes.JsonOutOfRange, "dwelling.roomArea")]
    [InlineData("""{"dwelling":{"roomArea":"36"}}""", InputErrorCodes.JsonWrongType, "dwelling.roomArea")]
    [InlineData("""{"assets":{"motorbikes":1.5}}""", InputErrorCodes.JsonOutOfRange, "assets.motorbikes")]
    [InlineData("""{"members":[{"birthDate":"2012-02-30"}]}""", InputErrorCodes.JsonNotADate, "members[0].birthDate")]
    [InlineData("""{"members":[{"birthDate":"2012-13"}]}""", InputErrorCodes.JsonNotADate, "members[0].birthDate")]
    [InlineData("""{"members":[{"birthDate":"2012-1-1"}]}""", InputErrorCodes.JsonNotADate, "members[0].birthDate")]
    [InlineData("""{"members":[{"birthDate":"1799"}]}""", InputErrorCodes.JsonNotADate, "members[0].birthDate")]
    [InlineData("""{"members":[{"birthDate":"02/10/2012"}]}""", InputErrorCodes.JsonNotADate, "members[0].birthDate")]
    [InlineData("""{"members":[{"birthDate":""}]}""", InputErrorCodes.JsonNotADate, "members[0].birthDate")]
    [InlineData("""{"members":[{"birthDate":2012}]}""", InputErrorCodes.JsonWrongType, "members[0].birthDate")]
    [InlineData("""{"members":[{"age":1}]}""", InputErrorCodes.JsonUnknownProperty, "members[0].age")]
    [InlineData("""{"members":{}}""", InputErrorCodes.JsonWrongType, "members")]
    [InlineData("""{"assets":{"cars":1,"cars":1}}""", InputErrorCodes.JsonDuplicateProperty, "assets.cars")]
    [InlineData("""{"livestock":{"pigs":1}}""", InputErrorCodes.JsonUnknownProperty, "livestock.pigs")]
    [InlineData("""{"land":[]}""", InputErrorCodes.JsonWrongType, "land")]
    [InlineData("""{"ticks":{"medicalServices":true}}""", InputErrorCodes.JsonUnknownProperty, "ticks.medicalServices")]
    [InlineData("""{"income":1}""", InputErrorCodes.JsonUnknownProperty, "income")]
    [InlineData("""[]""", InputErrorCodes.JsonWrongType, "")]
    [InlineData("""{"id":""", InputErrorCodes.JsonSyntax, "")]
    public void Each_error_has_its_code_and_path(string json, string code, string path)
    {
        SurveyReading reading = SurveyJson.Read(json);

        Assert.Null(reading.Survey);
        InputError error = Assert.Single(reading.Errors);
        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.NotEqual(error.Message.Vietnamese, error.Message.English);
    }

    [Theory(DisplayName = "Thông báo nêu điều đã thấy và những mã được phép, bằng hai thứ tiếng")]
    [InlineData("""{"dwelling":{"toilet":4}}""", "mã 4 không thuộc danh sách: 1 (septic), 2 (improved), 3 (other)", "code 4 is not one of: 1 (septic), 2 (improved), 3 (other)")]
    [InlineData("""{"area":0}""", "mã 0 không thuộc danh sách: 1 (urban), 2 (rural)", "code 0 is not one of: 1 (urban), 2 (rural)")]
    [InlineData(
        """{"members":[{"monthlyBenefit":4}]}""",
        "mã 4 không thuộc danh sách: 0 (none), 1 (pension), 2 (socialInsurance), 3 (merit)",
        "code 4 is not one of: 0 (none), 1 (pension), 2 (socialInsurance), 3 (merit)")]
    [InlineData(
        """{"members":[{"socialAllowance":[4]}]}""",
        "mã 4 không thuộc danh sách: 1 (elderly), 2 (disabled), 3 (orphan)",
        "code 4 is not one of: 1 (elderly), 2 (disabled), 3 (orphan)")]
    [InlineData("""{"dwelling":{"toilet":"x"}}""", "\"x\" không thuộc danh sách: septic, improved, other", "\"x\" is not one of: septic, improved, other")]
    [InlineData("""{"dwelling":{"toilet":true}}""", "phải là tên hoặc mã trong danh sách, không được là true", "must be a name or a code of the list, not true")]
    [InlineData("""{"land":{"forest":0.1234}}""", "phải là số có không quá 3 chữ số thập phân, không được là 0.1234", "must be a number with at most 3 decimals, not 0.1234")]
    [InlineData("""{"land":{"forest":1e20}}""", "phải là số trong phạm vi cho phép, không được là 1e20", "must be a number within range, not 1e20")]
    [InlineData(
        """{"members":[{"birthDate":"2012-02-30"}]}""",
        "phải là ngày có thật, năm-tháng-ngày, năm-tháng hoặc năm, từ 1800, không được là \"2012-02-30\"",
        "must be a real date, year-month-day, year-month or year, from 1800, not \"2012-02-30\"")]
    public void A_message_says_what_was_found(string json, string vietnamese, string english) =>
        Assert.Equal(new Bilingual(vietnamese, english), Assert.Single(SurveyJson.Read(json).Errors).Message);

    [Theory(DisplayName = "Lược đồ và bộ đọc cùng nhận hoặc cùng từ chối")]
    [InlineData("""{}""", true)]
    [InlineData("""{"members":[null,{},{"birthDate":null,"socialAllowance":null}],"dwelling":null,"ticks":null,"hardshipCauses":null}""", true)]
    [InlineData("""{"area":1,"dwelling":{"toilet":3,"power":"none","wallDetail":"cement"},"members":[{"monthlyBenefit":0,"socialAllowance":[3,"elderly"]}]}""", true)]
    [InlineData("""{"supportsReceived":[1,"other"],"supportsNeeded":[13]}""", true)]
    [InlineData("""{"land":{"forest":1.5}}""", true)]
    [InlineData("""{"land":{"forest":9223372036854776}}""", false)]
    [InlineData("""{"assets":{"cars":1e1}}""", true)]
    [InlineData("""{"members":[{"birthDate":"2012-10"}]}""", true)]
    [InlineData("""{"members":[{"birthDate":"2012-13"}]}""", false)]
    [InlineData("""{"members":[{"birthDate":2012}]}""", false)]
    [InlineData("""{"members":[{"socialAllowance":[0]}]}""", false)]
    [InlineData("""{"members":[{"socialAllowance":["none"]}]}""", false)]
    [InlineData("""{"members":[{"socialAllowance":[null]}]}""", false)]
    [InlineData("""{"area":3}""", false)]
    [InlineData("""{"dwelling":{"toilet":4}}""", false)]
    [InlineData("""{"dwelling":{"wallDetail":1}}""", false)]
    [InlineData("""{"supportsNeeded":[14]}""", false)]
    [InlineData("""{"supportsReceived":{}}""", false)]
    [InlineData("""{"assets":{"cars":1.5}}""", false)]
    [InlineData("""{"land":{"forest":"1"}}""", false)]
    [InlineData("""{"members":[1]}""", false)]
    [InlineData("""{"members":[{"age":1}]}""", false)]
    [InlineData("""{"ticks":{"job":1}}""", false)]
    [InlineData("""[]""", false)]
    public void The_schema_and_the_reader_agree(string json, bool isTaken)
    {
        Assert.Equal(isTaken, SchemaCheck.Of(json, JsonSchemas.Survey).Count == 0);
        Assert.Equal(isTaken, SurveyJson.Read(json).Survey is not null);
    }

    [Fact(DisplayName = "Ghi: giá trị mà hợp đồng không có thì không ghi, lỗi nêu đúng trường")]
    public void What_the_contract_cannot_hold_is_not_written()
    {
        Assert.StartsWith("dwelling.toilet: ", Refused(new() { Dwelling = new() { Toilet = (Toilet)3 } }), StringComparison.Ordinal);
        Assert.StartsWith("members[0]: ", Refused(new() { Members = [null!] }), StringComparison.Ordinal);
        Assert.StartsWith("members: ", Refused(new() { Members = default(System.Collections.Immutable.ImmutableArray<SurveyMember>) }), StringComparison.Ordinal);

        static string Refused(Survey survey) => Assert.Throws<ArgumentException>(() => SurveyJson.Write(survey)).Message;
    }

    [Fact(DisplayName = "Lược đồ: lựa chọn có tên và mã của phiếu; danh sách không có mã thì chỉ có tên")]
    public void Choices_of_the_schema()
    {
        JsonNode schema = JsonNode.Parse(JsonSchemas.Survey)!["properties"]!;
        JsonNode dwelling = schema["dwelling"]!["properties"]!;
        JsonNode member = schema["members"]!["items"]!["properties"]!;

        Assert.Equal("""["rural","urban",1,2,null]""", schema["area"]!["enum"]!.ToJsonString());
        Assert.Equal("""["septic","improved","other",1,2,3,null]""", dwelling["toilet"]!["enum"]!.ToJsonString());
        Assert.Equal("""["last12Months","latestMonth",null]""", dwelling["electricityMeasure"]!["enum"]!.ToJsonString());
        Assert.Equal("""["none","pension","socialInsurance","merit",0,1,2,3,null]""", member["monthlyBenefit"]!["enum"]!.ToJsonString());
        Assert.Equal("""["elderly","disabled","orphan",1,2,3]""", member["socialAllowance"]!["items"]!["enum"]!.ToJsonString());
    }
}
