using System.Text.Json.Nodes;
using FsCheck.Xunit;
using KienXuong.Domain.Json;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Surveys.Scores;

namespace KienXuong.Domain.Tests.Json;

/// <summary>Kết quả theo phiếu dạng JSON: the class by survey with the named choices and their effects.</summary>
public class SurveyDecisionJsonTests
{
    /// <summary>Of 30 years and without a certificate: deprived only where indicator 5 goes through 30.</summary>
    private static readonly Survey Thirty = Made.With(
        Made.Nothing.Dwelling with { Toilet = Toilet.Other }, Made.Worker with { BirthDate = new(1994, 10, 1), GeneralEducation = GeneralEducation.Primary });

    [Fact(DisplayName = "Nêu mọi lựa chọn áp dụng đã dùng với giá trị và căn cứ; lựa chọn làm đổi loại hộ có loại hộ theo giá trị khác")]
    public void Choices_are_told_with_their_effects()
    {
        JsonNode json = Written(Thirty);

        JsonArray choices = json["choices"]!.AsArray();
        Assert.Equal(7, choices.Count);
        JsonNode age = Assert.Single(choices, static each => each!["effects"]!.AsArray().Count > 0)!;
        Assert.Equal("survey.2022.upperAge", (string)age["choice"]!["code"]!);
        Assert.Equal("dưới 30 tuổi", (string)age["choice"]!["value"]!["vi"]!);
        Assert.Equal("III", (string)age["choice"]!["provision"]!["annex"]!);
        Assert.Equal("""[{"other":{"vi":"\u0111\u1EBFn h\u1EBFt 30 tu\u1ED5i","en":"30 included"},"possible":["poor"],"changesClass":true}]""", age["effects"]!.ToJsonString());
    }

    [Fact(DisplayName = "Kết quả thay đổi theo lựa chọn giữa hai văn bản khác nhau là chưa kiểm chứng")]
    public void A_result_between_two_texts_is_unconfirmed() => Assert.Equal(
        "tuổi trên của chỉ số trình độ giáo dục của người lớn", (string)Assert.Single(Written(Thirty)["unconfirmed"]!.AsArray())!["vi"]!);

    [Fact(DisplayName = "Theo thu nhập khai báo không có lựa chọn nào của phiếu")]
    public void By_declared_income_there_are_none() =>
        Assert.Null(JsonNode.Parse(DecisionJson.Write(LawBook.Vietnam.On(Made.Day).Classify(new Household())))!["choices"]);

    [Property(DisplayName = "Mọi kết quả theo phiếu được ghi đều đúng lược đồ", Arbitrary = [typeof(AnySurvey)], MaxTest = 50)]
    public void A_decision_follows_its_schema(Survey survey)
    {
        foreach (int year in (int[])[2020, 2024, 2027])
        {
            Assert.Empty(SchemaCheck.Of(DecisionJson.Write(LawBook.Vietnam.On(new(year, 6, 1)).ClassifyByScore(survey), survey.Id, indented: false), JsonSchemas.Decision));
        }
    }

    private static JsonNode Written(Survey survey) => JsonNode.Parse(DecisionJson.Write(LawBook.Vietnam.On(Made.Day).ClassifyByScore(survey), "HO-1", indented: false))!;
}
