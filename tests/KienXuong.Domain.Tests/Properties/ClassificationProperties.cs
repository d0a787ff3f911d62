using System.Collections.Immutable;
using FsCheck;
using FsCheck.Xunit;
using KienXuong.Domain.Households;
using KienXuong.Domain.Json;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Tests.Properties;

/// <summary>What must hold for every household on every covered day.</summary>
[Properties(Arbitrary = [typeof(Households)], MaxTest = 400)]
public class ClassificationProperties
{
    [Property(DisplayName = "Toàn phần: luôn có một trong ba kết quả, và hai cách hỏi cho cùng các loại hộ còn có thể")]
    public void Totality(Household household, LocalDate day)
    {
        LawInForce law = LawBook.Vietnam.On(day);

        Classification classification = law.Classify(household);

        Assert.True(classification is ClassDecided or ClassUndetermined);
        Assert.Equal(law.PossibleClasses(household), classification.Possible);
        Assert.NotEmpty(classification.Explain(Language.Vietnamese));
        Assert.NotEmpty(classification.Explain(Language.English));
    }

    [Property(DisplayName = "Phân hoạch: biết đủ dữ kiện thì đúng một loại hộ")]
    public void Partition(Household household, LocalDate day, int seed) =>
        Assert.Single(LawBook.Vietnam.On(day).PossibleClasses(Households.CompletedOn(day, household, seed)));

    [Property(DisplayName = "An toàn khi thiếu dữ kiện: biết thêm không bao giờ cho một loại hộ đã bị loại")]
    public void Knowing_more_never_gives_a_class_that_was_excluded(Household household, LocalDate day, int seed)
    {
        LawInForce law = LawBook.Vietnam.On(day);

        Assert.True(law.PossibleClasses(Households.CompletedOn(day, household, seed)).IsSubsetOf(law.PossibleClasses(household)));
    }

    [Property(DisplayName = "Chưa xác định khi và chỉ khi có dữ kiện để hỏi")]
    public void Undetermined_if_and_only_if_something_is_asked(Household household, LocalDate day)
    {
        Classification classification = LawBook.Vietnam.On(day).Classify(household);

        Assert.Equal(classification is ClassUndetermined, classification is ClassUndetermined { Missing.IsEmpty: false });
        Assert.Equal(classification is ClassDecided, classification.Possible.IsDecided);
    }

    [Property(DisplayName = "Đơn điệu theo thu nhập: thêm thu nhập không bao giờ cho loại hộ nghèo hơn")]
    public void Monotone_in_income(Household household, LocalDate day, int seed, PositiveInt more)
    {
        LawInForce law = LawBook.Vietnam.On(day);
        Household complete = Households.CompletedOn(day, household, seed) with { IncomePerHead = 1_000_000 + Math.Abs(seed % 2_500_000) };
        Household richer = complete with { IncomePerHead = complete.IncomePerHead + more.Get };

        Assert.True(law.PossibleClasses(richer).Decided >= law.PossibleClasses(complete).Decided);
    }

    [Property(DisplayName = "Đơn điệu theo từng chỉ số: thêm một thiếu hụt không bao giờ cho loại hộ khá hơn")]
    public void Monotone_in_each_indicator(Household household, LocalDate day, int seed, byte indicator)
    {
        LawInForce law = LawBook.Vietnam.On(day);
        Household complete = Households.CompletedOn(day, household, seed) with { DeprivationCount = day.Year >= 2027 ? 2 : null };
        Household worse = complete with
        {
            Deprivations2022 = complete.Deprivations2022.With((DeprivationIndicator2022)(indicator % Deprivations2022.Count), true),
            Deprivations2016 = complete.Deprivations2016.With((DeprivationIndicator2016)(indicator % Deprivations2016.Count), true),
            DeprivationCount = complete.DeprivationCount + 1,
        };

        Assert.True(law.PossibleClasses(worse).Decided <= law.PossibleClasses(complete).Decided);
    }

    [Property(DisplayName = "Thứ tự khai các chỉ số không ảnh hưởng")]
    public void The_order_of_the_facts_does_not_matter(Household household, LocalDate day)
    {
        Deprivations2022 backwards = default;
        foreach (DeprivationIndicator2022 indicator in Enum.GetValues<DeprivationIndicator2022>().Reverse())
        {
            backwards = backwards.With(indicator, household.Deprivations2022[indicator]);
        }

        Assert.Equal(household.Deprivations2022, backwards);
        Assert.Equal(
            LawBook.Vietnam.On(day).PossibleClasses(household),
            LawBook.Vietnam.On(day).PossibleClasses(household with { Deprivations2022 = backwards }));
    }

    [Property(DisplayName = "JSON: ghi rồi đọc lại được đúng hộ đó")]
    public void Json_round_trip(Household household)
    {
        HouseholdReading reading = HouseholdJson.Read(HouseholdJson.Write(household));

        Assert.Empty(reading.Errors);
        Assert.Equal(household, reading.Household);
    }

    [Property(DisplayName = "Lời giải thích tự nó dẫn đến cùng kết quả: đọc lại các bước cho đúng các loại hộ còn có thể")]
    public void An_explanation_replays_to_the_same_outcome(Household household, LocalDate day)
    {
        Classification classification = LawBook.Vietnam.On(day).Classify(household);
        ImmutableArray<Step> steps = classification.Steps;
        bool applied = false;
        for (int i = 0; i < steps.Length; i += 1 + steps[i].Below)
        {
            if (steps[i].Kind == StepKind.Rule)
            {
                Assert.Equal(steps[i].Truth, Replay(steps, i + 1));
                applied |= steps[i].Truth == Truth.Yes;
            }
        }

        bool eliminated = steps[^1].Kind is StepKind.Elimination or StepKind.Otherwise;
        Assert.Equal(classification is ClassDecided, applied || eliminated);
    }

    [Property(DisplayName = "Tổng thu nhập và số người cho đúng kết quả của phép so sánh tổng ≤ mức × số người")]
    public void A_quotient_is_compared_exactly(PositiveInt members, NonNegativeInt total, AreaType area)
    {
        int count = 1 + (members.Get % HouseholdFacts.MostMembers);
        long income = (1_500_000L * count) + (total.Get % 3) - 1 + (area == AreaType.Urban ? 500_000L * count : 0);
        Household household = new() { Area = area, MonthlyIncome = income, MemberCount = count, DeprivationCount = 3 };
        long line = area == AreaType.Urban ? 2_000_000 : 1_500_000;

        PovertyClass? decided = LawBook.Vietnam.On(new(2023, 6, 1)).PossibleClasses(household).Decided;

        Assert.Equal(income <= line * count ? PovertyClass.Poor : PovertyClass.AverageLivingStandard, decided);
    }

    [Property(DisplayName = "Luật không thay đổi thì kết quả không thay đổi: mọi ngày từ 2022 đến 2025 như nhau")]
    public void Days_of_one_standard_agree(Household household, PositiveInt days) => Assert.Equal(
        LawBook.Vietnam.On(new(2022, 1, 1)).PossibleClasses(household),
        LawBook.Vietnam.On(new LocalDate(2022, 1, 1).PlusDays(days.Get % 1_461)).PossibleClasses(household));

    private static Truth Replay(ImmutableArray<Step> steps, int at)
    {
        Step step = steps[at];
        var parts = new List<Truth>();
        for (int i = at + 1; i <= at + step.Below; i += 1 + steps[i].Below)
        {
            parts.Add(steps[i].Kind == StepKind.Source ? Truth.Yes : Replay(steps, i));
        }

        return step.Kind switch
        {
            StepKind.All => parts.Min(),
            StepKind.Any => parts.Max(),
            StepKind.Not => (Truth)(2 - (int)parts[0]),
            _ => Compared(step),
        };
    }

    /// <summary>The answer of a comparison from what the step shows.</summary>
    private static Truth Compared(Step step)
    {
        if (step.Limit is not { } limit || step.Relation is not { } relation)
        {
            return step.Truth;
        }

        (Int128 low, Int128 high) = (step.Low, step.High);
        Int128 bound = step.Divisor == 0 ? limit : (Int128)limit * step.Divisor;
        bool Holds(Int128 value) => relation switch
        {
            Relation.AtMost => value <= bound,
            Relation.Below => value < bound,
            Relation.AtLeast => value >= bound,
            Relation.Above => value > bound,
        };
        return (Holds(low), Holds(high)) switch
        {
            (true, true) => Truth.Yes,
            (false, false) => Truth.No,
            _ => step.Truth,
        };
    }
}
