using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;
using static KienXuong.Domain.FormAOutcome;

namespace KienXuong.Domain.Tests.Law.Circular07Of2021;

/// <summary>Phụ lục II và điểm a khoản 2 Điều 1 Thông tư 07/2021/TT-BLĐTBXH: Phiếu A - Nhận dạng nhanh hộ gia đình.</summary>
[Provision("Phụ lục II Thông tư 07/2021/TT-BLĐTBXH")]
[Provision("điểm a khoản 2 Điều 1 Thông tư 07/2021/TT-BLĐTBXH")]
public class FormATests
{
    private static readonly LocalDate Day = new(2023, 10, 17);

    [Fact(DisplayName = "Ví dụ in trong Phụ lục IV, hộ 1: cột 0 ghi 0, các cột 1-9, D, E để trống")]
    public void The_first_printed_household()
    {
        FormAResult result = LawBook.Vietnam.On(new(2021, 10, 17)).FormA(new() { Procedure = ReviewProcedure.Regular, VillaOrGradedHouse = true });

        Assert.Equal(NotReviewed, result.Possible.Decided);
        Assert.Equal(0, result.Column0);
        Assert.Null(result.ColumnD);
        Assert.Null(result.ColumnE);
    }

    [Fact(DisplayName = "Ví dụ in trong Phụ lục IV, hộ 2: cột 1, 3, 7 ghi 1; D = 3, E = 1")]
    public void The_second_printed_household()
    {
        FormAResult result = LawBook.Vietnam.On(new(2021, 10, 18)).FormA(FormAs.Filled(1, 3, 7));

        Assert.Equal(OnTheList, result.Possible.Decided);
        Assert.Equal((1, NumberRange.Exactly(3), 1), (result.Column0, result.ColumnD, result.ColumnE));
        Assert.Empty(result.ScreenedOutBy);
    }

    [Fact(DisplayName = "Ví dụ in trong Phụ lục IV, hộ 3: cột 1, 2, 3, 6, 7 ghi 1; D = 5, E = 0")]
    public void The_third_printed_household()
    {
        FormAResult result = LawBook.Vietnam.On(new(2021, 10, 18)).FormA(FormAs.Filled(1, 2, 3, 6, 7));

        Assert.Equal(NotReviewed, result.Possible.Decided);
        Assert.Equal((1, NumberRange.Exactly(5), 0), (result.Column0, result.ColumnD, result.ColumnE));
        Assert.Equal(
            ["formA.vehicle", "formA.airConditionerOrRefrigerator", "formA.waterHeater", "formA.electricity150", "formA.housingArea25"],
            result.ScreenedOutBy.Select(fact => fact.Code));
    }

    [Theory(DisplayName = "Dưới 4 chỉ tiêu: vào danh sách; từ 4 chỉ tiêu trở lên: không rà soát")]
    [InlineData(0, OnTheList)]
    [InlineData(3, OnTheList)]
    [InlineData(4, NotReviewed)]
    [InlineData(9, NotReviewed)]
    public void The_number_of_items(int items, FormAOutcome expected)
    {
        FormAResult result = On(FormAs.Filled([.. Enumerable.Range(1, items)]));

        Assert.Equal(expected, result.Possible.Decided);
        Assert.Equal(NumberRange.Exactly(items), result.ColumnD);
    }

    [Theory(DisplayName = "Mỗi chỉ tiêu được đếm như nhau: 4 chỉ tiêu bất kỳ là không rà soát, bớt một là vào danh sách")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Every_item_counts(int item)
    {
        int[] others = [.. Enumerable.Range(1, 9).Where(each => each != item).Take(3)];

        Assert.Equal(OnTheList, On(FormAs.Filled(others)).Possible.Decided);
        Assert.Equal(NotReviewed, On(FormAs.Filled([.. others, item])).Possible.Decided);
    }

    [Theory(DisplayName = "Một trong năm điều kiện của cột 0 là đủ, dù mọi ô khác để trống")]
    [InlineData(1, "formA.villaOrGradedHouse")]
    [InlineData(2, "formA.business")]
    [InlineData(3, "formA.farmOrAnimals")]
    [InlineData(4, "formA.businessAssets")]
    [InlineData(5, "formA.provincialCondition")]
    public void One_condition_is_enough(int condition, string code)
    {
        FormAResult result = On(FormAs.WithCondition(new() { Procedure = ReviewProcedure.Regular }, condition, true));

        Assert.Equal(NotReviewed, result.Possible.Decided);
        Assert.Equal([code], result.ScreenedOutBy.Select(fact => fact.Code));
        Assert.Equal(0, result.Column0);
    }

    [Fact(DisplayName = "Cột 0 không được tính vào D: một điều kiện và ba chỉ tiêu vẫn là không rà soát vì cột 0")]
    public void Column_0_is_no_item()
    {
        FormAResult result = On(FormAs.WithCondition(FormAs.Filled(1, 2, 3), 3, true));

        Assert.Equal(["formA.farmOrAnimals"], result.ScreenedOutBy.Select(fact => fact.Code));
        Assert.Null(result.ColumnD);
        Assert.Null(result.ColumnE);
    }

    [Theory(DisplayName = "Hiệu lực từ 01/09/2021 đến 31/12/2026; ngoài ra là ngoài phạm vi")]
    [InlineData(2021, 8, 31, Domain.Law.NotCoveredReason.BeforeCoverage)]
    [InlineData(2021, 9, 1, null)]
    [InlineData(2025, 6, 30, null)]
    [InlineData(2025, 7, 1, null)]
    [InlineData(2026, 12, 31, null)]
    [InlineData(2027, 1, 1, Domain.Law.NotCoveredReason.AfterCoverage)]
    public void The_days_in_force(int year, int month, int day, Domain.Law.NotCoveredReason? expected)
    {
        FormAResult result = LawBook.Vietnam.On(new(year, month, day)).FormA(FormAs.Filled(1));

        Assert.Equal(expected, result.NotCovered?.Reason);
        Assert.Equal(expected is null ? OnTheList : null, result.Possible.Decided);
    }

    [Theory(DisplayName = "Mẫu phiếu chỉ dùng cho chuẩn 2022: rà soát nêu chuẩn khác là ngoài phạm vi")]
    [InlineData("2016", false)]
    [InlineData("2022", true)]
    [InlineData("2027", false)]
    public void A_review_that_names_its_standard(string standard, bool isCovered)
    {
        LawInForce law = LawBook.Vietnam.On(new(2026, 10, 1)).Under(standard);

        Assert.Equal(isCovered, law.FormA(FormAs.Filled(1)).NotCovered is null);
        Assert.Equal(isCovered, law.Counterfactuals(FormAs.Filled(1)).Length > 0);
    }

    [Fact(DisplayName = "Trước ngày ký 18/07/2021 chưa ai biết Phiếu A")]
    public void Before_it_was_signed() => Assert.Equal(
        Domain.Law.NotCoveredReason.NotYetSigned,
        LawBook.Vietnam.AsKnownOn(new(2021, 7, 17)).On(Day).FormA(FormAs.Filled(1)).NotCovered!.Reason);

    [Fact(DisplayName = "Quyết định khác của người có thẩm quyền đứng bên cạnh kết quả, không thay kết quả")]
    public void A_decision_of_people_stands_beside()
    {
        FormAOverride listed = new(OnTheList, "Ban Chỉ đạo xã Lê Lợi", new(2023, 10, 20), "nhà cháy, mất hết tài sản");

        FormAResult result = On(FormAs.Filled(1, 2, 3, 4) with { Override = listed });

        Assert.Equal(NotReviewed, result.Possible.Decided);
        Assert.Equal(listed, result.Override);
        Assert.EndsWith(
            "Quyết định khác, không thay kết quả của phiếu: đưa vào danh sách cần rà soát bằng Phiếu B, Ban Chỉ đạo xã Lê Lợi, 20/10/2023: nhà cháy, mất hết tài sản\n",
            result.Explain(Language.Vietnamese),
            StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Thay đổi nhỏ nhất: hộ có 3 chỉ tiêu không được rà soát nữa nếu thêm một chỉ tiêu hay một điều kiện bất kỳ")]
    public void The_smallest_change()
    {
        Counterfactual<FormAOutcome> change = Assert.Single(LawBook.Vietnam.On(Day).Counterfactuals(FormAs.Filled(1, 3, 7)));

        Assert.Equal(NotReviewed, change.Result);
        Assert.Equal((1, 11L), (change.FactCount, change.WayCount));
    }

    private static FormAResult On(FormA form) => LawBook.Vietnam.On(Day).FormA(form);
}
