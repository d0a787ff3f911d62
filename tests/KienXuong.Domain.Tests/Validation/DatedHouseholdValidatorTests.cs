using KienXuong.Domain.Json;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Validation;

public class DatedHouseholdValidatorTests
{
    [Theory(DisplayName = "Mỗi điều sai có mã và đường dẫn của nó")]
    [InlineData("""{"id":" "}""", InputErrorCodes.IdEmpty, "id")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":"1889-12-10"}]}""", InputErrorCodes.HistoryDateAbsurd, "recognitions[0]")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":"2021-12-10","policyYear":20222}]}""", InputErrorCodes.HistoryDateAbsurd, "recognitions[0]")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":"2021-12-10","reviewYear":2022}]}""", InputErrorCodes.ReviewYearAfterDecision, "recognitions[0].reviewYear")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":"2021-12-10","policyYear":2023}]}""", InputErrorCodes.PolicyYearMismatch, "recognitions[0].policyYear")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":"2021-12-10","standard":"2021"}]}""", InputErrorCodes.StandardUnknown, "recognitions[0].standard")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"regular","decided":"2021-12-10","through":"2021-12-09"}]}""", InputErrorCodes.CertificateEndsEarly, "recognitions[0].through")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":"2021-12-10","movement":"escapedNearPoverty"}]}""", InputErrorCodes.MovementMismatch, "recognitions[0].movement")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":"2021-12-10"},{"class":"poor","kind":"yearly","decided":"2021-12-10"}]}""", InputErrorCodes.RecognitionDuplicate, "recognitions[1]")]
    [InlineData("""{"events":[{"kind":"split","date":"2201-01-01"}]}""", InputErrorCodes.HistoryDateAbsurd, "events[0].date")]
    [InlineData("""{"events":[{"kind":"death","date":"2022-01-01"}]}""", InputErrorCodes.EventClassMismatch, "events[0].class")]
    [InlineData("""{"events":[{"kind":"exit","date":"2022-01-01","class":"poor"}]}""", InputErrorCodes.EventClassMismatch, "events[0].class")]
    [InlineData("""{"events":[{"kind":"split","date":"2022-01-01","class":"aboveAverage"}]}""", InputErrorCodes.EventClassMismatch, "events[0].class")]
    [InlineData("""{"changes":[{"date":"1789-01-01"}]}""", InputErrorCodes.HistoryDateAbsurd, "changes[0].date")]
    [InlineData("""{"changes":[{"date":"2022-01-01","born":{"birthDate":"2022-01-02"}}]}""", InputErrorCodes.MemberBornLater, "changes[0].born.birthDate")]
    [InlineData("""{"changes":[{"date":"2022-01-01","household":{"memberCount":0}}]}""", InputErrorCodes.MemberCountBelowOne, "changes[0].household.memberCount")]
    [InlineData("""{"changes":[{"date":"2022-01-01","survey":{"memberCount":0}}]}""", InputErrorCodes.MemberCountBelowOne, "changes[0].survey.memberCount")]
    [InlineData("""{"changes":[{"date":"2022-06-01","leaves":"B"},{"date":"2022-01-01","household":{"members":[{"id":"A"}]}}]}""", InputErrorCodes.MemberNotThere, "changes[0]")]
    [InlineData("""{"changes":[{"date":"2022-01-01","household":{"members":[{"id":"A"}]}},{"date":"2022-02-01","joins":{"id":"A"}}]}""", InputErrorCodes.MemberAlreadyThere, "changes[1]")]
    public void Each_error_has_its_code_and_path(string json, string code, string path)
    {
        DatedHousehold household = DatedHouseholdJson.Read(json).Household!;

        InputError error = Assert.Single(DatedHouseholdValidator.Check(household));
        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.NotEqual(error.Message.Vietnamese, error.Message.English);
        Assert.Equal(error.Message.Vietnamese, Assert.Single(new DatedHouseholdValidator().Validate(household).Errors).ErrorMessage);
    }

    [Theory(DisplayName = "Điều luật không cấm thì không phải lỗi: quyết định muộn, thiếu năm, hộ chưa biết gì, thành viên không nêu mã")]
    [InlineData("{}")]
    [InlineData("""{"recognitions":[{"class":"poor","kind":"yearly","decided":"2022-01-20","reviewYear":2021,"standard":"2022"},{"class":"poor","kind":"yearly","decided":"2021-12-10","policyYear":2021}]}""")]
    [InlineData("""{"recognitions":[{"class":"averageLivingStandard","kind":"regular","decided":"2022-01-20","through":"2022-01-20"}]}""")]
    [InlineData("""{"events":[{"kind":"split","date":"2022-01-01"},{"kind":"merge","date":"2022-01-01","class":"nearPoor"},{"kind":"death","date":"2022-01-01","class":"neitherPoorNorNearPoor"}]}""")]
    [InlineData("""{"changes":[{"date":"2022-01-01","leaves":"A"},{"date":"2022-02-01","household":{"members":[{"id":"A"}]}},{"date":"2022-03-01","dies":"A"},{"date":"2022-04-01","joins":{"id":"A"}}]}""")]
    public void What_the_law_allows_is_valid(string json) => Assert.Empty(DatedHouseholdValidator.Check(DatedHouseholdJson.Read(json).Household!));
}
