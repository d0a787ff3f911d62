using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KienXuong.Domain.Json;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Json;

[Properties(Arbitrary = [typeof(AnySurvey)], MaxTest = 300)]
public class SurveyJsonProperties
{
    /// <summary>Pieces of the contract: put together at random they make whole texts, nearly whole ones and rubbish.</summary>
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", " ", "null", "true", "1", "-1", "1.5", "1e400", "1e-400", "0e5", "1.0000", "99999999999999999999.5", "\"2012-10\"", "\"2012-13\"", "\"\\ud800\"",
        "\"id\":", "\"area\":", "\"dwelling\":{", "\"roomArea\":", "\"toilet\":", "\"members\":[{", "\"birthDate\":", "\"socialAllowance\":[", "\"septic\"", "\"ticks\":{", "\"job\":",
        "\"hardshipCauses\":[", "\"x\":", "\uFEFF", "\"",
    ];

    [Property(DisplayName = "Ghi rồi đọc lại được đúng phiếu đó, một dòng hay nhiều dòng")]
    public void What_is_written_is_read_again(Survey survey, bool indented)
    {
        SurveyReading reading = SurveyJson.Read(SurveyJson.Write(survey, indented));

        Assert.Empty(reading.Errors);
        Assert.Equal(survey.Members, reading.Survey!.Members);
        Assert.Equal(survey.HardshipCauses, reading.Survey.HardshipCauses);
        Assert.Equal(survey.SupportsReceived, reading.Survey.SupportsReceived);
        Assert.Equal(survey.SupportsNeeded, reading.Survey.SupportsNeeded);
        Assert.Equal(survey.TickedRows, reading.Survey.TickedRows);
        Assert.Equal(WithoutLists(survey), WithoutLists(reading.Survey));
    }

    [Property(DisplayName = "Đọc rồi ghi lại được đúng văn bản đó")]
    public void What_is_read_is_written_again(Survey survey)
    {
        string text = SurveyJson.Write(survey);

        Assert.Equal(text, SurveyJson.Write(SurveyJson.Read(Encoding.UTF8.GetBytes(text)).Survey!));
    }

    [Property(DisplayName = "Mọi phiếu được ghi đều đúng lược đồ")]
    public void A_survey_follows_its_schema(Survey survey) => Assert.Empty(SchemaCheck.Of(SurveyJson.Write(survey), JsonSchemas.Survey));

    [Property(DisplayName = "Byte bất kỳ: không bao giờ ném ngoại lệ; không có phiếu thì có lỗi", MaxTest = 1_000)]
    public void Any_bytes(byte[] bytes) => AssertSound(SurveyJson.Read(bytes));

    [Property(DisplayName = "Mảnh JSON ghép bất kỳ: không bao giờ ném ngoại lệ; không có phiếu thì có lỗi", MaxTest = 5_000)]
    public Property Any_pieces() => Prop.ForAll(
        Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary(),
        text =>
        {
            AssertSound(SurveyJson.Read(text));
            AssertSound(SurveyJson.Read("{" + text + "}"));
            AssertSound(SurveyJson.Read("{\"members\":[{" + text + "}]}"));
        });

    private static Survey WithoutLists(Survey survey) => survey with { Members = null, HardshipCauses = null, SupportsReceived = null, SupportsNeeded = null, TickedRows = null };

    private static void AssertSound(SurveyReading reading)
    {
        Assert.Equal(reading.Survey is null, !reading.Errors.IsEmpty);
        Assert.All(reading.Errors, error =>
        {
            Assert.Contains(error.Code, InputErrorCodes.All.Keys);
            Assert.NotEmpty(error.Message.Vietnamese);
            Assert.NotEmpty(error.Message.English);
        });
    }
}
