using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;
using NodaTime;

namespace KienXuong.Domain.Tests.Validation;

public class SurveyValidatorTests
{
    private static readonly SurveyValidator Validator = new(new LocalDate(2024, 10, 1));
    private static readonly SurveyMember Head = new() { Relation = Relation.Head };

    [Fact(DisplayName = "Phiếu chưa biết gì là hợp lệ, không có gì phải xem lại")]
    public void A_survey_of_which_nothing_is_known_is_valid() => Fine(new());

    [Fact(DisplayName = "Phiếu đầy đủ của hộ F là hợp lệ, không có gì phải xem lại")]
    public void A_whole_form_is_valid() => Fine(new()
    {
        Id = "1",
        Area = AreaType.Rural,
        Dwelling = new() { Walls = WallMaterial.BrickOrStone, WallDetail = WallDetail.Brick, RoomArea = 36, AtticArea = 8, CountedArea = 40, Power = PowerSource.Grid, Electricity = 62 },
        Assets = new() { Motorbikes = 1, ComputersAndTablets = 2, ComputersNotTablets = 2 },
        Livestock = new() { Poultry = 30 },
        MemberCount = 2,
        Members = [Head with { Id = "1", BirthDate = new(1985, 3, 12), Job = Job.Working, MonthsOffFarm = 12 }, new() { Id = "2", Relation = Relation.Child, BirthDate = new(2012, 10, 2), Height = 134.7m }],
        RecordedIncomeScore = 135,
        RecordedDeprivationScore = 30,
    });

    [Theory(DisplayName = "B.3: đúng một chủ hộ; chưa biết quan hệ thì chưa thể nói là không có")]
    [InlineData(null)]
    [InlineData(null, Relation.Head, Relation.Child)]
    [InlineData(null, Relation.Child, null)]
    [InlineData(InputErrorCodes.HeadNotOne, Relation.Child, Relation.Parent)]
    [InlineData(InputErrorCodes.HeadNotOne, Relation.Head, Relation.Head)]
    [InlineData(InputErrorCodes.HeadNotOne, Relation.Head, Relation.Head, null)]
    public void One_head(string? code, params Relation?[] relations) =>
        Only(code, "members", new() { Members = relations.Length == 0 ? null : [.. relations.Select(relation => new SurveyMember { Relation = relation })] });

    [Fact(DisplayName = "Số thành viên: từ 1 đến 60, bằng số người trong danh sách, không trùng mã")]
    public void Members()
    {
        Only(InputErrorCodes.MemberCountBelowOne, "memberCount", new() { MemberCount = 0 });
        Only(null, "", new() { MemberCount = 60 });
        Only(InputErrorCodes.MemberCountAbsurd, "memberCount", new() { MemberCount = 61 });
        Only(InputErrorCodes.MembersEmpty, "members", new() { Members = [] });
        Only(InputErrorCodes.MemberCountAbsurd, "members", new() { Members = [.. Enumerable.Repeat(new SurveyMember(), 61)] });
        Only(InputErrorCodes.MembersCountMismatch, "memberCount", new() { MemberCount = 3, Members = [Head, new()] });
        Only(InputErrorCodes.MemberIdDuplicate, "members", new() { Members = [Head with { Id = "a" }, new() { Id = "a" }] });
        Only(InputErrorCodes.IdEmpty, "id", new() { Id = " " });
    }

    [Fact(DisplayName = "Giá trị ngoài danh sách, thành viên null, danh sách chưa từng tạo: lỗi có đường dẫn, không ngoại lệ")]
    public void Only_a_program_can_say_these()
    {
        Only(InputErrorCodes.ChoiceNotInList, "area", new() { Area = (AreaType)2 });
        Only(InputErrorCodes.ChoiceNotInList, "dwelling.toilet", new() { Dwelling = new() { Toilet = (Toilet)3 } });
        Only(InputErrorCodes.ChoiceNotInList, "hardshipCauses[1]", new() { HardshipCauses = [HardshipCause.Other, (HardshipCause)8] });
        Only(InputErrorCodes.ChoiceNotInList, "members[1].socialAllowance", new() { Members = [Head, new() { SocialAllowance = (SocialAllowance)8 }] });
        Only(InputErrorCodes.MemberNull, "members[1]", new() { Members = [Head, null!] });
        Only(InputErrorCodes.MembersEmpty, "members", new() { Members = default(System.Collections.Immutable.ImmutableArray<SurveyMember>) });
        Assert.Empty(Validator.Remarks(new() { Members = [Head, null!], Dwelling = new() { Walls = (WallMaterial)9, WallDetail = WallDetail.Brick } }));
    }

    [Fact(DisplayName = "Số âm là lỗi ở mọi ô số")]
    public void Negative_numbers()
    {
        Only(InputErrorCodes.NumberNegative, "dwelling.roomArea", new() { Dwelling = new() { RoomArea = -1 } });
        Only(InputErrorCodes.NumberNegative, "dwelling.atticArea", new() { Dwelling = new() { AtticArea = -0.5m } });
        Only(InputErrorCodes.NumberNegative, "dwelling.countedArea", new() { Dwelling = new() { CountedArea = -1 } });
        Only(InputErrorCodes.NumberNegative, "dwelling.electricity", new() { Dwelling = new() { Electricity = -1 } });
        Only(InputErrorCodes.NumberNegative, "assets.telephones", new() { Assets = new() { Telephones = -1 } });
        Only(InputErrorCodes.NumberNegative, "land.forest", new() { Land = new() { Forest = -1 } });
        Only(InputErrorCodes.NumberNegative, "livestock.poultry", new() { Livestock = new() { Poultry = -10 } });
        Only(InputErrorCodes.NumberNegative, "members[1].weight", new() { Members = [Head, new() { Weight = -3.5m }] });
    }

    [Theory(DisplayName = "Số lớn bất thường là lỗi: nhà 10.000 m², đất 1.000 ha, chiều cao 250 cm")]
    [InlineData(10_000, 10_000_000, 250, 0)]
    [InlineData(10_001, 10_000_000, 250, 1)]
    [InlineData(10_000, 10_000_001, 250, 1)]
    [InlineData(10_001, 10_000_001, 251, 3)]
    public void Absurd_numbers(int room, int crops, int height, int errors)
    {
        IEnumerable<string> codes = Validator.Check(new() { Dwelling = new() { RoomArea = room }, Land = new() { AnnualCrops = crops }, Members = [Head with { Height = height }] }).Select(error => error.Code);

        Assert.Equal(Enumerable.Repeat(InputErrorCodes.NumberAbsurd, errors), codes);
    }

    [Fact(DisplayName = "Gia cầm ghi từng con: 100.000 con thì được, hơn là lỗi")]
    public void Poultry()
    {
        Only(null, "", new() { Livestock = new() { Poultry = 100_000 } });
        Only(InputErrorCodes.NumberAbsurd, "livestock.poultry", new() { Livestock = new() { Poultry = 100_001 } });
    }

    [Fact(DisplayName = "Không quá ba chữ số thập phân")]
    public void Decimals()
    {
        Only(null, "", new() { Land = new() { Forest = 1.1250m } });
        Only(InputErrorCodes.TooManyDecimals, "land.forest", new() { Land = new() { Forest = 1.1255m } });
    }

    [Theory(DisplayName = "Số tháng làm phi nông nghiệp từ 0 đến 12")]
    [InlineData(-1, InputErrorCodes.MonthsOutsideYear)]
    [InlineData(0, null)]
    [InlineData(12, null)]
    [InlineData(13, InputErrorCodes.MonthsOutsideYear)]
    public void Months(int months, string? code) => Only(code, "members[0].monthsOffFarm", new() { Members = [Head with { MonthsOffFarm = months }] });

    [Fact(DisplayName = "Máy vi tính không phải máy tính bảng: không nhiều hơn dòng 8 đã ghi")]
    public void Computers()
    {
        Only(InputErrorCodes.ComputersAboveAll, "assets.computersNotTablets", new() { Assets = new() { ComputersAndTablets = 1, ComputersNotTablets = 2 } });
        Only(null, "", new() { Assets = new() { ComputersNotTablets = 2 } });
    }

    [Fact(DisplayName = "Sinh sau ngày rà soát, hoặc hai ô không cùng hỏi ở tuổi nào: phiếu không hợp lệ")]
    public void Contradictions()
    {
        Only(InputErrorCodes.BornAfterReview, "members[0].birthDate", new() { Members = [Head with { BirthDate = new(2024, 10, 2) }] });
        Only(InputErrorCodes.NoCommonAge, "members[0].weight", new() { Members = [Head with { Weight = 20, Job = Job.NoJob }] });
    }

    [Theory(DisplayName = "Trên 130 tuổi vào ngày rà soát 01/10/2024: được báo từ ngày sinh nhật thứ 131, phiếu vẫn hợp lệ; chỉ biết năm thì khi chắc chắn")]
    [InlineData("1800-01-01", true)]
    [InlineData("1893-10-01", true)]
    [InlineData("1893-10-02", false)]
    [InlineData("1893-10", false)]
    [InlineData("1893-09", true)]
    [InlineData("1893", false)]
    [InlineData("1892", true)]
    [InlineData("1940-05-01", false)]
    public void Ages_that_nobody_reaches(string born, bool isReported)
    {
        Assert.True(PartialDate.TryParse(born, out PartialDate date));

        Remarked(isReported ? SurveyRemarkCodes.AgeAbsurd : null, "members[0].birthDate", new() { Members = [Head with { BirthDate = date }] });
    }

    [Fact(DisplayName = "Lời báo tuổi nêu ngày sinh đã ghi, bằng hai thứ tiếng")]
    public void The_age_in_words() => Assert.Equal(
        new(
            "Ngày sinh (B.4) 1800-01-01 cho tuổi trên 130 vào ngày rà soát; tuổi vẫn tính theo ngày đã ghi.",
            "By the date of birth (B.4) 1800-01-01 the person is older than 130 years on the day of the review; the age counts as written."),
        Assert.Single(Validator.Remarks(new() { Members = [Head with { BirthDate = new(1800, 1, 1) }] })).Message);

    [Theory(DisplayName = "Vật liệu tường chi tiết mà mã A.III không thể là: được báo")]
    [InlineData(WallMaterial.ReinforcedConcrete, WallDetail.Concrete, false)]
    [InlineData(WallMaterial.ReinforcedConcrete, WallDetail.Brick, true)]
    [InlineData(WallMaterial.BrickOrStone, WallDetail.Stone, false)]
    [InlineData(WallMaterial.BrickOrStone, WallDetail.Cement, true)]
    [InlineData(WallMaterial.DurableWoodOrMetal, WallDetail.DurableWood, false)]
    [InlineData(WallMaterial.DurableWoodOrMetal, WallDetail.DurableMetal, false)]
    [InlineData(WallMaterial.DurableWoodOrMetal, WallDetail.Brick, true)]
    [InlineData(WallMaterial.Other, WallDetail.Cement, false)]
    [InlineData(WallMaterial.Other, WallDetail.Other, false)]
    [InlineData(WallMaterial.Other, WallDetail.Concrete, true)]
    [InlineData(null, WallDetail.Brick, false)]
    public void Wall_detail(WallMaterial? walls, WallDetail detail, bool isReported) =>
        Remarked(isReported ? SurveyRemarkCodes.WallDetailOfOtherCode : null, "dwelling.wallDetail", new() { Dwelling = new() { Walls = walls, WallDetail = detail } });

    [Fact(DisplayName = "Chưa có điện mà có số điện; ô không được hỏi: được báo, phiếu vẫn hợp lệ")]
    public void Ignored_values()
    {
        Remarked(SurveyRemarkCodes.ElectricityWithoutSource, "dwelling.electricity", new() { Dwelling = new() { Power = PowerSource.None, Electricity = 5 } });
        Remarked(SurveyRemarkCodes.NotAskedAtAge, "members[0].weight", new() { Members = [Head with { BirthDate = new(1985, 3, 12), Weight = 50 }] });
    }

    [Fact(DisplayName = "Diện tích đã tính khác phòng cộng một nửa gác xép: được báo")]
    public void Counted_area()
    {
        Remarked(null, "", new() { Dwelling = new() { CountedArea = 40, RoomArea = 36, AtticArea = 8 } });
        Remarked(SurveyRemarkCodes.CountedAreaDiffers, "dwelling.countedArea", new() { Dwelling = new() { CountedArea = 44, RoomArea = 36, AtticArea = 8 } });
    }

    [Fact(DisplayName = "Hộ trong danh sách hộ nghèo mà ghi ngân sách không đóng bảo hiểm y tế: được báo")]
    public void Budget_and_poor_list()
    {
        Survey survey = new() { IsOnPoorList = true, Members = [Head with { BudgetPaysInsurance = true }, new() { BudgetPaysInsurance = false }, new()] };

        Remarked(SurveyRemarkCodes.BudgetDoesNotPayForPoor, "members[1].budgetPaysInsurance", survey);
        Remarked(null, "", survey with { IsOnPoorList = false });
        Remarked(null, "", survey with { IsOnPoorList = null });
    }

    [Theory(DisplayName = "Điểm đã ghi: B1 là bội số của 5, B2 là bội số của 10 từ 0 đến 120; nếu không thì được báo")]
    [InlineData(0, 0, 0)]
    [InlineData(145, 120, 0)]
    [InlineData(142, 120, 1)]
    [InlineData(-5, 35, 2)]
    [InlineData(140, -10, 1)]
    [InlineData(140, 130, 1)]
    public void Recorded_scores(int b1, int b2, int remarks)
    {
        Survey survey = new() { RecordedIncomeScore = b1, RecordedDeprivationScore = b2 };

        Assert.Empty(Validator.Check(survey));
        Assert.Equal(Enumerable.Repeat(SurveyRemarkCodes.RecordedScoreImpossible, remarks), Validator.Remarks(survey).Select(remark => remark.Code));
    }

    [Fact(DisplayName = "Lời báo bằng hai thứ tiếng; FluentValidation thấy cùng các lỗi, bằng tiếng Việt")]
    public void Texts()
    {
        Survey survey = new() { Dwelling = new() { RoomArea = -1.5m, Walls = WallMaterial.DurableWoodOrMetal, WallDetail = WallDetail.Brick } };

        Assert.Equal(new Bilingual("Phải từ 0 trở lên, không được là -1.5.", "Must be at least 0, not -1.5."), Assert.Single(Validator.Check(survey)).Message);
        Assert.Equal(
            ("dwelling.roomArea", "Phải từ 0 trở lên, không được là -1.5."),
            Validator.Validate(survey).Errors.Select(error => (error.PropertyName, error.ErrorMessage)).Single());
        Assert.Equal(
            new Bilingual(
                "Tường (A.III) ghi mã 3, Gỗ/kim loại bền chắc, nên không thể là Gạch.",
                "The walls (A.III) have code 3, durable wood or metal, so they cannot be brick."),
            Assert.Single(Validator.Remarks(survey)).Message);
    }

    private static void Fine(Survey survey)
    {
        Assert.Empty(Validator.Check(survey));
        Assert.Empty(Validator.Remarks(survey));
    }

    private static void Only(string? code, string path, Survey survey)
    {
        IEnumerable<(string, string)> expected = code is null ? [] : [(code, path)];
        Assert.Equal(expected, Validator.Check(survey).Select(error => (error.Code, error.Path)));
        Assert.All(Validator.Check(survey), error => Assert.Contains(error.Code, InputErrorCodes.All.Keys));
    }

    private static void Remarked(string? code, string path, Survey survey)
    {
        Assert.Empty(Validator.Check(survey));
        IEnumerable<(string, string)> expected = code is null ? [] : [(code, path)];
        Assert.Equal(expected, Validator.Remarks(survey).Select(remark => (remark.Code, remark.Path)));
        Assert.All(Validator.Remarks(survey), remark => Assert.Contains(remark.Code, SurveyRemarkCodes.All.Keys));
    }
}
