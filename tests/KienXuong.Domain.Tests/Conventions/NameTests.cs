using System.Text;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Conventions;

/// <summary>Every name and text that a reader can meet, in both languages.</summary>
public class NameTests
{
    [Fact(DisplayName = "Mỗi danh sách đóng có tên tiếng Việt và tiếng Anh cho từng mục, không tên nào trùng nhau")]
    public void Closed_lists_have_names()
    {
        AreNamed(Enum.GetValues<PovertyClass>().Select(PovertyClassNames.Of));
        AreNamed(Enum.GetValues<Answer>().Select(AnswerNames.Of));
        AreNamed(Enum.GetValues<Truth>().Select(Words.Of));
        AreNamed(Enum.GetValues<Relation>().Select(Words.Of));
        AreNamed(Enum.GetValues<Verification>().Select(VerificationNames.Of));
        AreNamed(Enum.GetValues<NotCoveredReason>().Select(Words.Of));
        AreNamed(Enum.GetValues<Rounding>().Select(Words.Of));
        AreNamed(Enum.GetValues<DayOfMonth>().Select(Words.Of));
        AreNamed(Enum.GetValues<ReviewStage>().Select(ReviewStageNames.Of));
        AreNamed(Enum.GetValues<ReviewProgress>().Select(ReviewProgressNames.Of));
        AreNamed(Enum.GetValues<InstrumentKind>().Select(kind => NameOf(new(kind, "1/2000", null, null, new("giả", "made up"), Verification.Official))));
        Assert.All(Enum.GetValues<Verification>(), state => Assert.Equal(Domain.Json.JsonNames.Of(state), VerificationNames.CodeOf(state)));
        AreNamed(HouseholdFacts.Area.Choices);
        AreNamed(HouseholdFacts.RecognisedClass.Choices);
        Assert.Equal(Enum.GetValues<AreaType>().Length, HouseholdFacts.Area.Choices.Length);
        Assert.Equal(Enum.GetValues<PovertyClass>().Length, HouseholdFacts.RecognisedClass.Choices.Length);
    }

    [Fact(DisplayName = "Mọi văn bản của tham số, căn cứ và bộ quy tắc: có cả hai thứ tiếng, gọn đầu cuối, Unicode NFC")]
    public void Every_text_of_the_law_book()
    {
        Bilingual[] texts = [.. Texts()];

        Assert.InRange(texts.Length, 100, 20_000);
        Assert.All(texts, IsTidy);
    }

    [Theory(DisplayName = "Tên các loại hộ như luật gọi")]
    [InlineData(PovertyClass.Poor, "hộ nghèo", "poor household")]
    [InlineData(PovertyClass.NearPoor, "hộ cận nghèo", "near-poor household")]
    [InlineData(PovertyClass.AverageLivingStandard, "hộ có mức sống trung bình", "household with the average living standard")]
    [InlineData(PovertyClass.AboveAverage, "hộ có mức sống trên trung bình", "household above the average living standard")]
    [InlineData(PovertyClass.NeitherPoorNorNearPoor, "hộ không thuộc hộ nghèo, hộ cận nghèo", "household neither poor nor near-poor")]
    public void The_names_of_the_classes(PovertyClass poverty, string vietnamese, string english) =>
        Assert.Equal(new Bilingual(vietnamese, english), PovertyClassNames.Of(poverty));

    private static IEnumerable<Bilingual> Texts()
    {
        foreach (Parameter parameter in LawBook.Parameters)
        {
            yield return parameter.Label;
            foreach (ParameterUse use in parameter.Uses)
            {
                yield return new(use.Show(Language.Vietnamese), use.Show(Language.English));
                yield return new(use.Provision.Cite(Language.Vietnamese), use.Provision.Cite(Language.English));
                yield return use.Provision.Instrument.Subject;
                yield return use.Note ?? parameter.Label;
            }
        }

        foreach (RuleDescription rule in Traceability.Matrix.FirstDays.SelectMany(day => LawBook.Vietnam.Describe(day)).SelectMany(set => set.Rules))
        {
            yield return rule.Result;
            yield return rule.Sentence;
        }

        foreach (YesNoFact<Household> fact in ((string[])["2016", "2022"]).SelectMany(code => LawBook.Vietnam.On(new(2023, 1, 1)).Under(code).Standard!.Standard.Indicators!.Facts))
        {
            yield return fact.Label;
            yield return fact.Definition!.Text;
        }
    }

    private static void AreNamed(IEnumerable<Bilingual> names)
    {
        Bilingual[] all = [.. names];
        Assert.All(all, IsTidy);
        Assert.Equal(all.Length, all.Select(name => name.Vietnamese).Distinct().Count());
        Assert.Equal(all.Length, all.Select(name => name.English).Distinct().Count());
    }

    private static void IsTidy(Bilingual text)
    {
        foreach (string each in (string[])[text.Vietnamese, text.English])
        {
            Assert.NotEqual("", each);
            Assert.Equal(each.Trim(), each);
            Assert.True(each.IsNormalized(NormalizationForm.FormC), each);
            Assert.DoesNotContain("  ", each, StringComparison.Ordinal);
        }
    }

    private static Bilingual NameOf(Instrument instrument) => new(instrument.Name(Language.Vietnamese), instrument.Name(Language.English));
}
