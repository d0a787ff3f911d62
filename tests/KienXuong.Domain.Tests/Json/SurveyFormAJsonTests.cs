using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;
using NodaTime;

namespace KienXuong.Domain.Tests.Json;

/// <summary>Phiếu A trong phiếu rà soát: <c>formA</c> inside a survey is the same object as a line of Form A by itself.</summary>
public class SurveyFormAJsonTests
{
    private const string Text =
        """{"id":"7","formA":{"procedure":"periodic","isOnCommuneList":false,"business":false,"vehicle":true,"override":{"outcome":"onTheList","author":"Ban Chỉ đạo","date":"2024-09-28","reason":"nhà cháy"}},"livestock":{"cattle":1}}""";

    private static readonly Survey Survey = new()
    {
        Id = "7",
        FormA = new()
        {
            Procedure = ReviewProcedure.Periodic,
            IsOnCommuneList = false,
            Business = false,
            Vehicle = true,
            Override = new(FormAOutcome.OnTheList, "Ban Chỉ đạo", new(2024, 9, 28), "nhà cháy"),
        },
        Livestock = new() { Cattle = 1 },
    };

    [Fact(DisplayName = "Ghi và đọc lại được; chưa có Phiếu A thì không ghi, Phiếu A trống là đối tượng trống")]
    public void Written_and_read()
    {
        Assert.Equal(Text, SurveyJson.Write(Survey));
        Assert.Equal(Survey, SurveyJson.Read(Text).Survey);
        Assert.Equal("{}", SurveyJson.Write(new()));
        Assert.Equal("""{"formA":{}}""", SurveyJson.Write(new() { FormA = new() }));
        Assert.Equal(new FormA(), SurveyJson.Read("""{"formA":{}}""").Survey!.FormA);
        Assert.Null(SurveyJson.Read("""{"formA":null}""").Survey!.FormA);
    }

    [Theory(DisplayName = "Mỗi lỗi có mã và đường dẫn từ phiếu rà soát")]
    [InlineData("""{"formA":[]}""", InputErrorCodes.JsonWrongType, "formA")]
    [InlineData("""{"formA":{"vehicle":1}}""", InputErrorCodes.JsonWrongType, "formA.vehicle")]
    [InlineData("""{"formA":{"motorbike":true}}""", InputErrorCodes.JsonUnknownProperty, "formA.motorbike")]
    [InlineData("""{"formA":{"procedure":"yearly"}}""", InputErrorCodes.JsonUnknownChoice, "formA.procedure")]
    [InlineData("""{"formA":{"override":{"outcome":"onTheList","author":"A","date":"2024-02-30","reason":"B"}}}""", InputErrorCodes.JsonWrongType, "formA.override.date")]
    public void Errors(string text, string code, string path) =>
        Assert.Equal([(code, path)], SurveyJson.Read(text).Errors.Select(error => (error.Code, error.Path)));

    [Theory(DisplayName = "Kiểm tra: giá trị ngoài danh sách, quyết định thiếu người hoặc lý do, mã trống")]
    [InlineData(9, 0, "A", "B", null, InputErrorCodes.ChoiceNotInList, "formA.procedure")]
    [InlineData(0, 9, "A", "B", null, InputErrorCodes.ChoiceNotInList, "formA.override.outcome")]
    [InlineData(0, 1, " ", "B", null, InputErrorCodes.DecisionIncomplete, "formA.override.author")]
    [InlineData(0, 1, "A", "", null, InputErrorCodes.DecisionIncomplete, "formA.override.reason")]
    [InlineData(0, 1, "A", "B", " ", InputErrorCodes.IdEmpty, "formA.id")]
    public void Checked(int procedure, int outcome, string author, string reason, string? id, string code, string path)
    {
        FormA form = new() { Id = id, Procedure = (ReviewProcedure)procedure, Override = new((FormAOutcome)outcome, author, new(2024, 9, 28), reason) };

        Assert.Equal([(code, path)], new SurveyValidator(new LocalDate(2024, 10, 1)).Check(new() { FormA = form }).Select(error => (error.Code, error.Path)));
    }

    [Fact(DisplayName = "Phiếu A đúng là hợp lệ; giá trị ngoài danh sách không ghi được ra JSON")]
    public void Sound_and_unwritable()
    {
        Assert.Empty(new SurveyValidator(new LocalDate(2024, 10, 1)).Check(Survey));
        Assert.Throws<ArgumentException>(() => SurveyJson.Write(new() { FormA = new() { Procedure = (ReviewProcedure)9 } }));
    }
}
