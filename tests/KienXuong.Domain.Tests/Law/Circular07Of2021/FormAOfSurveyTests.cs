using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Surveys.Scores;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;
using static KienXuong.Domain.FormAOutcome;

namespace KienXuong.Domain.Tests.Law.Circular07Of2021;

/// <summary>Phụ lục II Thông tư 07/2021/TT-BLĐTBXH: Phiếu A của một hộ đã có Phiếu B: ô trống mà Phiếu B cũng hỏi được lấy từ Phiếu B.</summary>
[Provision("Phụ lục II Thông tư 07/2021/TT-BLĐTBXH")]
public class FormAOfSurveyTests
{
    private const string Vehicle = "formA.vehicle";
    private const string Cooling = "formA.airConditionerOrRefrigerator";
    private const string Heater = "formA.waterHeater";
    private const string Washing = "formA.washingMachine";
    private const string Electricity = "formA.electricity150";
    private const string Area = "formA.housingArea25";
    private const string Servant = "formA.publicServantOrPensioner";
    private const string Contract = "formA.contractWorker";

    /// <summary>A household of the regular review, one farmer alone, 24 m² a head, 149 kWh; nothing is written on Form A but its procedure.</summary>
    private static readonly Survey Farmer = Made.With(Made.Nothing.Dwelling with { RoomArea = 24, Electricity = 149 }, Made.Worker) with { FormA = new() { Procedure = ReviewProcedure.Regular } };

    [Fact(DisplayName = "Cột 4, 6, 7, 8, 9 lấy từ Phiếu B; cột 1, 5 và cột 0 không có ở Phiếu B, cột 2, 3 hỏi thêm máy sưởi, máy đun nước")]
    public void What_form_b_answers()
    {
        FormAResult result = On(Farmer);

        Assert.Equal([Washing, Electricity, Area, Servant, Contract], result.Derived.Select(fact => fact.Code));
        Assert.Equal((0L, 4L), (result.ColumnD!.Value.Low, result.ColumnD.Value.High));
        Assert.Equal([NotReviewed, OnTheList], result.Possible);
    }

    public static TheoryData<string, Survey> EveryItem() => new()
    {
        { Cooling, Farmer with { Assets = Farmer.Assets with { Refrigerators = 1 } } },
        { Cooling, Farmer with { Assets = Farmer.Assets with { AirConditioners = 2 } } },
        { Heater, Farmer with { Assets = Farmer.Assets with { WaterHeaters = 1 } } },
        { Washing, Farmer with { Assets = Farmer.Assets with { WashingMachines = 1 } } },
        { Electricity, Farmer with { Dwelling = Farmer.Dwelling with { Electricity = 150 } } },
        { Area, Farmer with { Dwelling = Farmer.Dwelling with { RoomArea = 25 } } },
        { Servant, Farmer with { Members = [Made.Worker with { JobKind = JobKind.PublicServant }] } },
        { Servant, Farmer with { Members = [Made.Pensioner] } },
        { Servant, Farmer with { Members = [Made.Retired with { MonthlyBenefit = MonthlyBenefit.SocialInsurance }] } },
        { Servant, Farmer with { Members = [Made.Retired with { MonthlyBenefit = MonthlyBenefit.Merit }] } },
        { Contract, Farmer with { Members = [Made.Worker with { WagedWork = WagedWork.WithContract }] } },
    };

    [Theory(DisplayName = "Từng ô: mức đúng bằng ngưỡng, một đồ vật hoặc một người là có; thêm ba chỉ tiêu nữa thì không rà soát, vì đúng ô đó")]
    [MemberData(nameof(EveryItem))]
    public void Every_item(string code, Survey survey)
    {
        FormA three = new() { Procedure = ReviewProcedure.Regular, Vehicle = true, PropertyLetOut = true, AirConditionerOrRefrigerator = code == Cooling ? null : true, WaterHeater = code == Cooling ? true : null };

        FormAResult result = On(survey with { FormA = three });

        Assert.Contains(code, result.Derived.Select(fact => fact.Code));
        Assert.Contains(code, result.ScreenedOutBy.Select(fact => fact.Code));
        Assert.Equal(NotReviewed, result.Possible.Decided);
    }

    [Fact(DisplayName = "Phiếu B chưa biết thì ô của Phiếu A vẫn chưa biết; người dưới 15 tuổi không phải là người làm việc")]
    public void What_form_b_leaves_open()
    {
        Assert.Equal([Washing, Electricity, Area], On(Farmer with { Members = [new()] }).Derived.Select(fact => fact.Code));
        Assert.Equal([Washing, Electricity, Area, Servant, Contract], On(Farmer with { Members = [new() { BirthDate = new LocalDate(2014, 6, 1) }] }).Derived.Select(fact => fact.Code));
        Assert.Empty(On(new() { FormA = new() { Procedure = ReviewProcedure.Regular } }).Derived);
    }

    [Theory(DisplayName = "Ô đã ghi trái với Phiếu B: giữ như đã ghi, và được báo")]
    [InlineData(true, 0, 1, true)]
    [InlineData(false, 0, 0, false)]
    [InlineData(false, 1, 0, true)]
    [InlineData(true, 1, 1, false)]
    public void A_contradiction_is_reported(bool written, int washingMachines, int items, bool isReported)
    {
        Survey survey = Farmer with
        {
            FormA = FormAs.Filled() with { WashingMachine = written },
            Assets = Farmer.Assets with { WashingMachines = washingMachines },
        };

        FormAResult result = On(survey);

        Assert.Equal(items, result.ColumnD!.Value.Low);
        Assert.Equal(isReported ? [(SurveyRemarkCodes.FormAContradicted, Washing)] : [], result.Contradicted.Select(remark => (remark.Code, remark.Path)));
        Assert.Equal(isReported, result.Explain(Language.Vietnamese).Contains("Cần xem lại: Phiếu A ghi ", StringComparison.Ordinal));
    }

    [Theory(DisplayName = "Hộ nghèo, hộ cận nghèo của kỳ trước, hoặc đang trong danh sách hộ nghèo: rà soát định kỳ không dùng Phiếu A")]
    [InlineData(LastClass.Poor, null, NotUsed)]
    [InlineData(LastClass.NearPoor, false, NotUsed)]
    [InlineData(LastClass.NonPoor, null, OnTheList)]
    [InlineData(LastClass.NonPoor, true, NotUsed)]
    [InlineData(null, true, NotUsed)]
    [InlineData(null, false, null)]
    public void Households_on_the_list(LastClass? last, bool? isOnPoorList, FormAOutcome? expected)
    {
        Survey survey = new() { LastClass = last, IsOnPoorList = isOnPoorList, FormA = FormAs.Filled(1, 2) with { Procedure = ReviewProcedure.Periodic } };

        Assert.Equal(expected, On(survey).Possible.Decided);
    }

    [Fact(DisplayName = "Phiếu A ghi không trong danh sách, nhưng kỳ trước là hộ nghèo: theo điều đã ghi, và được báo")]
    public void The_list_contradicts_the_last_class()
    {
        FormAResult result = On(new() { LastClass = LastClass.Poor, FormA = FormAs.Filled(1) with { Procedure = ReviewProcedure.Periodic, IsOnCommuneList = false } });

        Assert.Equal(OnTheList, result.Possible.Decided);
        Assert.Equal(["formA.isOnCommuneList"], result.Contradicted.Select(remark => remark.Path));
    }

    [Fact(DisplayName = "Phiếu rà soát chưa có Phiếu A: chưa xác định, hỏi từ thủ tục; thủ tục thoát nghèo không dùng Phiếu A")]
    public void A_survey_without_a_line()
    {
        Assert.Equal([NotReviewed, OnTheList, NotUsed], On(Farmer with { FormA = null }).Possible);
        Assert.Contains(Vehicle, On(Farmer with { FormA = null }).Missing.Select(fact => fact.Code));
        Assert.Equal(NotUsed, On(Farmer with { FormA = new() { Procedure = ReviewProcedure.Escape } }).Possible.Decided);
    }

    [Fact(DisplayName = "Ô Phiếu A ghi không thì Phiếu B không hỏi lại: tủ lạnh, điều hòa, bình tắm, máy giặt là 0, không ai có lương hưu, không trong danh sách hộ nghèo")]
    public void What_form_a_answers_for_form_b()
    {
        Survey blank = Farmer with { IsOnPoorList = null, Assets = new(), Members = [Made.Worker with { MonthlyBenefit = null }], FormA = FormAs.Filled() with { IsOnCommuneList = false } };

        Survey counted = FormSkips.Applied(blank, Made.Day).Survey;

        Assert.Equal(new DurableAssets { Refrigerators = 0, AirConditioners = 0, WaterHeaters = 0, WashingMachines = 0 }, counted.Assets);
        Assert.Equal((MonthlyBenefit.None, false), (counted.Members![0].MonthlyBenefit, counted.IsOnPoorList));
    }

    [Fact(DisplayName = "Ô Phiếu B đã ghi không bị đổi; ô Phiếu A ghi có hoặc để trống không nói gì thêm về số lượng")]
    public void What_form_a_leaves_to_form_b()
    {
        Survey filled = Farmer with { Assets = new() { Refrigerators = 2 }, FormA = FormAs.Filled() };
        Survey open = Farmer with { Assets = new(), FormA = FormAs.Filled(2, 3, 4, 8) };

        Assert.Equal(2, FormSkips.Applied(filled, Made.Day).Survey.Assets.Refrigerators);
        Assert.Equal(new(), FormSkips.Applied(open, Made.Day).Survey.Assets);
        Assert.Equal(new(), FormSkips.Applied(open with { FormA = new() }, Made.Day).Survey.Assets);
    }

    [Fact(DisplayName = "Quyết định khác: kết quả của phiếu giữ nguyên, rà soát đi theo quyết định")]
    public void What_is_followed()
    {
        FormA listed = FormAs.Filled(1, 2, 3, 4) with { Override = new(OnTheList, "Ban Chỉ đạo xã Lê Lợi", new(2024, 9, 20), "nhà cháy") };

        Assert.Equal((NotReviewed, OnTheList), (On(new() { FormA = listed }).Possible.Decided, On(new() { FormA = listed }).Followed));
        Assert.Equal(NotReviewed, On(new() { FormA = FormAs.Filled(1, 2, 3, 4) }).Followed);
        Assert.Null(On(new() { FormA = new() }).Followed);
    }

    private static FormAResult On(Survey survey) => LawBook.Vietnam.On(Made.Day).FormAOf(survey);
}
