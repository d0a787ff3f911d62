using System.Text;
using System.Text.Json.Nodes;
using KienXuong.Domain.Json;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;
using NodaTime;

namespace KienXuong.Domain.Tests.Json;

/// <summary>Kỳ rà soát, kế hoạch, tiến độ và lịch làm việc dạng JSON.</summary>
public class ReviewJsonTests
{
    private const string Full =
        """{"kind":"periodic","from":"2025-09-01","standard":"2022","statedProvision":"văn bản","incomeMonths":"toTheDay","events":[{"stage":"meeting","on":"2025-10-01","attendees":30,"agreed":[{"household":"A","agree":15}]},{"stage":"complaint","on":"2025-10-02","household":"A"}]}""";

    [Fact(DisplayName = "Kỳ rà soát đọc rồi ghi lại vẫn như cũ")]
    public void A_review_is_read_and_written()
    {
        ReviewRound round = ReviewJson.Read(Full).Round!;

        Assert.Equal((ReviewProcedure.Periodic, new LocalDate(2025, 9, 1), IncomeMonths.ToTheDay), (round.Kind, round.From, round.IncomeMonths));
        Assert.Equal((30, new MeetingCount("A", 15)), (round.Events[0].Attendees, round.Events[0].Agreed.Single()));
        Assert.Equal(Full, ReviewJson.Write(round, indented: false));
        Assert.Empty(SchemaCheck.Of(Full, JsonSchemas.Review));
        Assert.Equal(Full, ReviewJson.Write(ReviewJson.Read(Encoding.UTF8.GetBytes(Full)).Round!, indented: false));
    }

    [Theory(DisplayName = "Mỗi lỗi có mã và đường dẫn; lược đồ cũng từ chối")]
    [InlineData("""{"from":"2025-09-01"}""", InputErrorCodes.JsonMissingProperty, "kind")]
    [InlineData("""{"kind":"periodic"}""", InputErrorCodes.JsonMissingProperty, "from")]
    [InlineData("""{"kind":null,"from":"2025-09-01"}""", InputErrorCodes.JsonMissingProperty, "kind")]
    [InlineData("""{"kind":"yearly","from":"2025-09-01"}""", InputErrorCodes.JsonUnknownChoice, "kind")]
    [InlineData("""{"kind":"periodic","from":"2025-09-01","x":1}""", InputErrorCodes.JsonUnknownProperty, "x")]
    [InlineData("""{"kind":"periodic","from":"2025-09-01","events":{}}""", InputErrorCodes.JsonWrongType, "events")]
    [InlineData("""{"kind":"periodic","from":"2025-09-01","events":[null]}""", InputErrorCodes.JsonWrongType, "events[0]")]
    [InlineData("""{"kind":"periodic","from":"2025-09-01","events":[{"on":"2025-09-01"}]}""", InputErrorCodes.JsonMissingProperty, "events[0].stage")]
    [InlineData("""{"kind":"periodic","from":"2025-09-01","events":[{"stage":"posting"}]}""", InputErrorCodes.JsonMissingProperty, "events[0].on")]
    [InlineData("""{"kind":"periodic","from":"2025-09-01","events":[{"stage":"posting","on":"2025-09-01","day":1}]}""", InputErrorCodes.JsonUnknownProperty, "events[0].day")]
    [InlineData("""{"kind":"periodic","from":"2025-09-01","events":[{"stage":"meeting","on":"2025-09-01","agreed":[{"household":"A"}]}]}""", InputErrorCodes.JsonMissingProperty, "events[0].agreed[0].agree")]
    [InlineData("""{"kind":"periodic","from":"2025-09-01","events":[{"stage":"meeting","on":"2025-09-01","agreed":[{"household":"A","agree":1,"against":2}]}]}""", InputErrorCodes.JsonUnknownProperty, "events[0].agreed[0].against")]
    [InlineData("""{"kind":"periodic","from":"2025-09-01","events":[{"stage":"meeting","on":"2025-09-01","attendees":"30"}]}""", InputErrorCodes.JsonWrongType, "events[0].attendees")]
    public void Each_error_has_its_code_and_path(string json, string code, string path)
    {
        ReviewReading reading = ReviewJson.Read(json);

        Assert.Null(reading.Round);
        Assert.Equal((code, path), (Assert.Single(reading.Errors).Code, reading.Errors[0].Path));
        Assert.NotEmpty(SchemaCheck.Of(json, JsonSchemas.Review));
    }

    [Fact(DisplayName = "Ngày không có thật là lỗi")]
    public void A_day_must_be_real() => Assert.Equal("from", Assert.Single(ReviewJson.Read("""{"kind":"periodic","from":"2025-02-30"}""").Errors).Path);

    [Theory(DisplayName = "Kế hoạch và tiến độ được ghi đúng lược đồ, mọi văn bản hai thứ tiếng")]
    [InlineData(ReviewProcedure.Periodic, "2025-09-01")]
    [InlineData(ReviewProcedure.Periodic, "2026-09-01")]
    [InlineData(ReviewProcedure.AverageLivingStandard, "2026-06-15")]
    [InlineData(ReviewProcedure.Regular, "2026-10-15")]
    public void Plans_and_checks_follow_their_schema(ReviewProcedure kind, string from)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value;
        ReviewRound round = new(kind, day) { Events = [new(ReviewStage.Posting, day), new(ReviewStage.Complaint, day) { Household = "A" }] };
        string plan = ReviewJson.Write(LawBook.Vietnam.PlanReview(round), indented: false);
        string check = ReviewJson.Write(LawBook.Vietnam.CheckReview(round, day), indented: true);

        Assert.Empty(SchemaCheck.Of(plan, JsonSchemas.ReviewPlan));
        Assert.Empty(SchemaCheck.Of(check, JsonSchemas.ReviewCheck));
        Assert.Equal(from, (string)JsonNode.Parse(plan)!["from"]!);
    }

    [Fact(DisplayName = "Kế hoạch ghi cả bước, hạn, con số, căn cứ và tình trạng")]
    public void A_plan_in_json()
    {
        JsonNode opinion = JsonNode.Parse(ReviewJson.Write(LawBook.Vietnam.PlanReview(new(ReviewProcedure.Periodic, new(2025, 9, 1))), indented: false))!["steps"]![11]!;

        Assert.Equal("opinion", (string)opinion["stage"]!);
        Assert.Equal("2025-09-12", (string)opinion["due"]!["day"]!);
        Assert.True((bool)opinion["due"]!["withoutHolidays"]!);
        Assert.Equal("review.opinionDays", (string)opinion["due"]!["figure"]!["code"]!);
        Assert.Equal("Chủ tịch UBND cấp tỉnh", (string)opinion["who"]!["vi"]!);
    }

    [Fact(DisplayName = "Lược đồ: mọi đối tượng đóng, mọi trường có mô tả hai thứ tiếng")]
    public void The_schemas_are_closed_and_described()
    {
        foreach (string text in (string[])[JsonSchemas.Review, JsonSchemas.ReviewPlan, JsonSchemas.ReviewCheck, JsonSchemas.Calendar])
        {
            foreach ((string path, JsonObject each) in SchemaCheck.Objects(JsonNode.Parse(text)!, "$"))
            {
                Assert.False((bool)each["additionalProperties"]!, path);
                Assert.All(each["properties"]!.AsObject(), property => Assert.Matches("^.+ / .+$", (string)property.Value!["description"]!));
            }
        }
    }

    [Fact(DisplayName = "Lịch làm việc: phạm vi, ngày nghỉ, ngày làm bù, ngày nghỉ hằng tuần")]
    public void A_calendar_is_read()
    {
        WorkingCalendar calendar = Calendar("""{"name":"2026","from":"2026-06-01","through":"2026-06-30","weekend":["sunday"],"daysOff":["2026-06-16"],"workingDays":["2026-06-21"]}""").Calendar!;

        Assert.True(calendar.KnowsHolidays);
        Assert.Equal(
            [true, false, true, true, null],
            new LocalDate[] { new(2026, 6, 15), new(2026, 6, 16), new(2026, 6, 20), new(2026, 6, 21), new(2026, 7, 1) }.Select(calendar.IsWorkingDay));
    }

    [Theory(DisplayName = "Lịch làm việc sai: mã và đường dẫn")]
    [InlineData("""{"through":"2026-06-30","daysOff":[]}""", InputErrorCodes.JsonMissingProperty, "from")]
    [InlineData("""{"from":"2026-06-01","through":"2026-06-30"}""", InputErrorCodes.JsonMissingProperty, "daysOff")]
    [InlineData("""{"from":"2026-06-30","through":"2026-06-01","daysOff":[]}""", InputErrorCodes.PeriodReversed, "through")]
    [InlineData("""{"from":"2026-06-01","through":"2026-06-30","daysOff":["2026-02-30"]}""", InputErrorCodes.JsonWrongType, "daysOff[0]")]
    [InlineData("""{"from":"2026-06-01","through":"2026-06-30","daysOff":[],"weekend":["none"]}""", InputErrorCodes.JsonUnknownChoice, "weekend[0]")]
    [InlineData("""{"from":"2026-06-01","through":"2026-06-30","daysOff":[],"tet":[]}""", InputErrorCodes.JsonUnknownProperty, "tet")]
    public void A_calendar_with_an_error(string json, string code, string path)
    {
        CalendarReading reading = Calendar(json);

        Assert.Null(reading.Calendar);
        Assert.Equal((code, path), (Assert.Single(reading.Errors).Code, reading.Errors[0].Path));
    }

    private static CalendarReading Calendar(string json) => ReviewJson.ReadCalendar(Encoding.UTF8.GetBytes(json));
}
