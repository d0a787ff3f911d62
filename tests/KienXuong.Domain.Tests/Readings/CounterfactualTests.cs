using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Readings;

public class CounterfactualTests
{
    private static readonly Household PoorHousehold = new()
    {
        Area = AreaType.Rural,
        IncomePerHead = 1_400_000,
        Deprivations2022 = Deprivations2022.Only(
            DeprivationIndicator2022.Job, DeprivationIndicator2022.Nutrition, DeprivationIndicator2022.WaterSource, DeprivationIndicator2022.HygienicToilet),
    };

    private static readonly LawInForce Law = LawBook.Vietnam.On(new(2023, 6, 1));

    [Fact(DisplayName = "Hộ nghèo nông thôn 1.400.000 đồng: thêm 100.001 đồng/tháng thì có mức sống trung bình (điểm c khoản 2 Điều 3)")]
    public void A_hundred_thousand_and_one_more_leads_to_the_average_living_standard()
    {
        Counterfactual<PovertyClass> average = To(PovertyClass.AverageLivingStandard, PoorHousehold);

        FactChange change = Assert.Single(average.First);
        Assert.Equal(1, average.WayCount);
        Assert.Equal("household.incomePerHead", change.Fact.Code);
        Assert.Equal(100_001, change.By);
        Assert.Equal(1_500_001, change.To);
        Assert.Equal("điểm c khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP", average.Provision.ToString());
    }

    [Fact(DisplayName = "Hộ nghèo thiếu hụt 4 chỉ số: bớt bất kỳ 2 trong 4 thì là hộ cận nghèo (điểm b khoản 2 Điều 3)")]
    public void Any_two_of_the_four_deprivations_lead_to_near_poor()
    {
        Counterfactual<PovertyClass> nearPoor = To(PovertyClass.NearPoor, PoorHousehold);

        Assert.Equal(2, nearPoor.FactCount);
        Assert.Equal(6, nearPoor.WayCount);
        Assert.Equal(6, nearPoor.Ways.Select(way => string.Join('+', way.Select(change => change.Fact.Code))).Distinct().Count());
        Assert.All(nearPoor.Ways.SelectMany(way => way), change => Assert.Equal((1, 0), (change.From, change.To)));
        Assert.Equal("điểm b khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP", nearPoor.Provision.ToString());
        Assert.StartsWith("Hộ cận nghèo nếu bất kỳ 2 trong 4 dữ kiện sau thành \"không\": ", nearPoor.Describe(Language.Vietnamese), StringComparison.Ordinal);
        Assert.StartsWith("Near-poor household if any 2 of these 4 become \"no\": ", nearPoor.Describe(Language.English), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Khu vực không tự thay đổi; chỉ khi người dùng cho phép")]
    public void The_area_is_left_alone_unless_the_caller_allows_it()
    {
        Household rural = PoorHousehold with { IncomePerHead = 1_900_000 };

        Assert.Equal("household.incomePerHead", To(PovertyClass.Poor, rural).First[0].Fact.Code);
        Counterfactual<PovertyClass> moved = Law.Counterfactuals(rural, "household.area").Single(each => each.Result == PovertyClass.Poor);
        Assert.Equal("household.area", Assert.Single(moved.First).Fact.Code);
    }

    [Fact(DisplayName = "Chỉ số chưa biết: thay đổi phải đúng dù chỉ số đó thế nào")]
    public void A_way_holds_whatever_the_unknown_facts_are()
    {
        Household oneUnknown = PoorHousehold with
        {
            IncomePerHead = 1_600_000,
            Deprivations2022 = PoorHousehold.Deprivations2022.With(DeprivationIndicator2022.Job, null),
        };

        Counterfactual<PovertyClass> nearPoor = To(PovertyClass.NearPoor, oneUnknown);

        // Three known deprivations and one unknown: two must go, so that at most one known and the unknown are left.
        Assert.Equal(3, nearPoor.FactCount);
        Assert.Equal(3, nearPoor.WayCount);
    }

    [Fact(DisplayName = "Khoảng cách đến từng mức: chuẩn thu nhập, mức sống trung bình, mức 3 chỉ số")]
    public void The_distance_to_every_threshold()
    {
        Assert.Equal(
            [("poverty.2022.incomeLine", 100_000L), ("", -1L), ("poverty.2022.averageLine", 850_000L)],
            Law.Thresholds(PoorHousehold).Select(step => (step.Parameter?.Parameter.Code ?? "", step.Distance!.Value)));
    }

    [Fact(DisplayName = "Ngày ngoài phạm vi: không có thay đổi nào để nêu")]
    public void A_day_without_standard_has_none() => Assert.Empty(LawBook.Vietnam.On(new(2031, 1, 1)).Counterfactuals(PoorHousehold));

    private static Counterfactual<PovertyClass> To(PovertyClass target, Household household) =>
        Law.Counterfactuals(household).Single(each => each.Result == target);
}
