using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Interview;

namespace KienXuong.Tool.Tests;

/// <summary>From an answer to a fact of the household.</summary>
public class AnswerTests
{
    private static readonly HouseholdTopic Topic = new(LawBook.Vietnam.On(new(2023, 11, 1)));

    [Theory(DisplayName = "Mọi dữ kiện mà một chuẩn có thể hỏi đều trả lời được, và sau đó đã biết")]
    [InlineData("2016")]
    [InlineData("2022")]
    [InlineData("2027")]
    public void Every_fact_that_a_standard_can_ask_can_be_answered(string standard)
    {
        LawInForce law = LawBook.Vietnam.On(new(2023, 1, 1)).Under(standard);
        Household[] starts =
        [
            new(), new() { MemberCount = 3 }, new() { MonthlyIncome = 1_000_000 }, new() { Area = AreaType.Urban }, new() { IncomePerHead = 850_000 },
            new() { DeprivationCount = 3 },
        ];
        foreach (Household start in starts)
        {
            foreach (MissingFact missing in Assert.IsType<ClassUndetermined>(law.Classify(start)).Missing)
            {
                Reply<Household> reply = new HouseholdTopic(law).Take(start, missing.Fact!, null, missing.Fact!.Kind == FactKind.YesNo ? "k" : "1");

                Assert.True(HouseholdTopic.CanTake(missing.Code), missing.Code);
                Assert.Empty(reply.Errors);
                Assert.DoesNotContain(MissingOf(law, reply.Record), each => string.Equals(each.Code, missing.Code, StringComparison.Ordinal));
            }
        }
    }

    [Theory(DisplayName = "Mọi dữ kiện của hộ trong hợp đồng đều trả lời được")]
    [InlineData("household.area")]
    [InlineData("household.incomePerHead")]
    [InlineData("household.monthlyIncome")]
    [InlineData("household.memberCount")]
    [InlineData("household.deprivationCount")]
    [InlineData("household.recognisedClass")]
    [InlineData("household.members")]
    [InlineData("household.deprivations2022.informationMeans")]
    [InlineData("household.deprivations2016.medicalServices")]
    public void A_code_of_the_contract_can_be_answered(string code) => Assert.True(HouseholdTopic.CanTake(code));

    [Theory(DisplayName = "Mã khác không trả lời được")]
    [InlineData("household.id")]
    [InlineData("household.head")]
    [InlineData("household.deprivations2022.x")]
    [InlineData("person.isWorker")]
    [InlineData("area")]
    public void Another_code_cannot(string code) => Assert.False(HouseholdTopic.CanTake(code));

    [Theory(DisplayName = "Khu vực: từ ngữ và mã như trong tệp CSV")]
    [InlineData("1", AreaType.Urban)]
    [InlineData("đô thị", AreaType.Urban)]
    [InlineData("URBAN", AreaType.Urban)]
    [InlineData("2", AreaType.Rural)]
    [InlineData("nong thon", AreaType.Rural)]
    public void An_area(string text, AreaType expected) => Assert.Equal(expected, Take(HouseholdFacts.Area, text).Record.Area);

    [Theory(DisplayName = "Loại hộ đã công nhận: số thứ tự, tên hoặc mã")]
    [InlineData("2")]
    [InlineData("hộ cận nghèo")]
    [InlineData("cận nghèo")]
    [InlineData("nearPoor")]
    public void A_class(string text) => Assert.Equal(PovertyClass.NearPoor, Take(HouseholdFacts.RecognisedClass, text).Record.RecognisedClass);

    [Fact(DisplayName = "Thành viên: số người trong danh sách, chưa biết gì thêm")]
    public void Members_are_answered_by_their_number()
    {
        Assert.Equal([new Person(), new Person(), new Person()], Take(HouseholdFacts.Members.List, "3").Record.Members!);
        Assert.Equal("members-empty", Assert.Single(Take(HouseholdFacts.Members.List, "0").Errors).Code);
        Assert.Equal("number-too-large", Assert.Single(Take(HouseholdFacts.Members.List, "2000000000").Errors).Code);
        Assert.Equal("not-a-number", Assert.Single(Take(HouseholdFacts.Members.List, "ba").Errors).Code);
    }

    [Fact(DisplayName = "Câu trả lời mâu thuẫn với dữ kiện đã biết bị từ chối; hộ không đổi, những gì khác được giữ")]
    public void An_answer_against_what_is_known_is_refused()
    {
        var known = new Household { Id = "A", Members = [new Person { Id = "x" }] };

        Reply<Household> refused = Topic.Take(known, HouseholdFacts.MemberCount, null, "2");
        Assert.Equal(InputErrorCodes.MembersCountMismatch, Assert.Single(refused.Errors).Code);
        Assert.Same(known, refused.Record);

        Household taken = Topic.Take(known, HouseholdFacts.Area, null, "1").Record;
        Assert.Equal("A", taken.Id);
        Assert.Same(known.Members, taken.Members);
    }

    private static Reply<Household> Take(Fact fact, string text) => Topic.Take(new(), fact, null, text);

    private static ImmutableArray<MissingFact> MissingOf(LawInForce law, Household household) =>
        law.Classify(household) is ClassUndetermined undetermined ? undetermined.Missing : [];
}
