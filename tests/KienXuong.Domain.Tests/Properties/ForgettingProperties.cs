using FsCheck;
using FsCheck.Xunit;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Properties.Kernel;
using NodaTime;

namespace KienXuong.Domain.Tests.Properties;

/// <summary>Forgetting, renaming and reordering what is known of a household.</summary>
[Properties(Arbitrary = [typeof(Households)], MaxTest = 300)]
public class ForgettingProperties
{
    [Property(DisplayName = "Quên bất kỳ dữ kiện nào: mọi loại hộ trước đó còn có thể thì vẫn còn có thể")]
    public void Forgetting_a_fact_excludes_nothing(Household household, LocalDate day)
    {
        LawInForce law = LawBook.Vietnam.On(day);
        Possible<PovertyClass> before = law.PossibleClasses(household);

        Assert.All(Forgotten(household), less => Assert.True(before.IsSubsetOf(law.PossibleClasses(less))));
    }

    [Property(DisplayName = "Trả lời một dữ kiện không được hỏi: các loại hộ còn có thể không đổi")]
    public void An_answer_that_was_not_asked_for_changes_nothing(Household household, LocalDate day, bool deprived, AreaType area)
    {
        LawInForce law = LawBook.Vietnam.On(day);
        Classification before = law.Classify(household);
        string[] asked = before is ClassUndetermined open ? [.. open.Missing.Select(fact => fact.Code)] : [];

        if (household.Area is null && !asked.Contains("household.area"))
        {
            Assert.Equal(before.Possible, law.PossibleClasses(household with { Area = area }));
        }

        foreach (DeprivationIndicator2022 indicator in Enum.GetValues<DeprivationIndicator2022>().Where(each => household.Deprivations2022[each] is null))
        {
            string code = "household.deprivations2022." + char.ToLowerInvariant(indicator.ToString()[0]) + indicator.ToString()[1..];
            if (!asked.Contains(code))
            {
                Assert.Equal(before.Possible, law.PossibleClasses(household with { Deprivations2022 = household.Deprivations2022.With(indicator, deprived) }));
            }
        }
    }

    [Property(DisplayName = "Mã hộ, kết quả đã công nhận và tên thành viên không bao giờ làm đổi kết quả phân loại")]
    public void What_the_standard_does_not_name_is_not_read(Household household, LocalDate day, PovertyClass recognised)
    {
        LawInForce law = LawBook.Vietnam.On(day);

        Assert.Equal(law.PossibleClasses(household), law.PossibleClasses(household with { Id = "hộ khác", RecognisedClass = recognised }));
    }

    [Property(DisplayName = "Thứ tự thành viên không làm đổi kết quả; số thành viên lấy từ danh sách khi không khai riêng")]
    public void The_order_of_the_members_does_not_matter(Household household, LocalDate day, bool?[] workers)
    {
        LawInForce law = LawBook.Vietnam.On(day);
        Person[] members = [.. workers.Select(worker => new Person { IsWorker = worker })];
        Household listed = household with { MemberCount = null, Members = members };
        Household backwards = listed with { Members = [.. members.AsEnumerable().Reverse()] };
        Household counted = household with { MemberCount = members.Length == 0 ? null : members.Length, Members = null };

        Assert.Equal(law.PossibleClasses(listed), law.PossibleClasses(backwards));
        Assert.Equal(law.PossibleClasses(counted), law.PossibleClasses(listed));
    }

    [Property(DisplayName = "Lời giải thích: câu trả lời của mỗi bước suy ra được từ các bước bên dưới, từ giá trị và mức của nó")]
    public void Every_step_follows_from_those_below(Household household, LocalDate day)
    {
        Classification classification = LawBook.Vietnam.On(day).Classify(household);

        Assert.Equal(classification.Steps.Select(step => step.Truth), Retold.Of(classification.Steps));
    }

    [Property(DisplayName = "Khai từng chỉ số hay chỉ khai số chỉ số thiếu hụt: cùng kết quả")]
    public void A_declared_number_equals_the_single_indicators(Household household, LocalDate day, int seed)
    {
        LawInForce law = LawBook.Vietnam.On(day);
        Household single = Households.Completed(household, seed) with { DeprivationCount = null };
        int twelve = Enum.GetValues<DeprivationIndicator2022>().Count(indicator => single.Deprivations2022[indicator] == true);
        int ten = Enum.GetValues<DeprivationIndicator2016>().Count(indicator => single.Deprivations2016[indicator] == true);
        int count = day.Year < 2022 ? ten : twelve;

        if (day.Year < 2027)
        {
            Assert.Equal(law.PossibleClasses(single), law.PossibleClasses(single with { DeprivationCount = count }));
        }
    }

    [Property(DisplayName = "Luật không đổi thì kết quả không đổi: mọi ngày của một chuẩn như nhau")]
    public void All_days_of_a_standard_agree(Household household, NonNegativeInt days)
    {
        foreach ((LocalDate first, LocalDate last) in ((LocalDate, LocalDate)[])[
            (new(2016, 1, 5), new(2021, 12, 31)), (new(2022, 1, 1), new(2026, 12, 31)), (new(2027, 1, 1), new(2030, 12, 31))])
        {
            LocalDate day = first.PlusDays(days.Get % (1 + Period.DaysBetween(first, last)));

            Assert.Equal(LawBook.Vietnam.On(first).PossibleClasses(household), LawBook.Vietnam.On(day).PossibleClasses(household));
        }
    }

    private static IEnumerable<Household> Forgotten(Household household)
    {
        yield return household with { Area = null };
        yield return household with { DeprivationCount = null, Deprivations2016 = default, Deprivations2022 = default };
        yield return household with { IncomePerHead = null, MonthlyIncome = null, MemberCount = null };
        if (household.IncomePerHead is null)
        {
            yield return household with { MonthlyIncome = null };
            yield return household with { MemberCount = null };
        }

        if (household.DeprivationCount is null)
        {
            foreach (DeprivationIndicator2022 indicator in Enum.GetValues<DeprivationIndicator2022>())
            {
                yield return household with { Deprivations2022 = household.Deprivations2022.With(indicator, null) };
            }

            foreach (DeprivationIndicator2016 indicator in Enum.GetValues<DeprivationIndicator2016>())
            {
                yield return household with { Deprivations2016 = household.Deprivations2016.With(indicator, null) };
            }
        }
    }
}
