using System.Collections.Immutable;
using KienXuong.Domain.Validation;
using NodaTime;

namespace KienXuong.Domain.Tests.Validation;

public class HouseholdValidatorTests
{
    private static readonly Deprivations2022 Of2022 = new() { Job = true };
    private static readonly Deprivations2016 Of2016 = new() { MedicalServices = true };

    [Fact(DisplayName = "Hộ chưa biết gì là hợp lệ: chưa biết là mặc định của mọi dữ kiện")]
    public void A_household_of_which_nothing_is_known_is_valid() => Assert.Empty(Check(new(), 2023));

    [Fact(DisplayName = "Ngày không có chuẩn nghèo")]
    public void A_day_without_standard() => Only(InputErrorCodes.DateNotCovered, "date", new(), 2031);

    [Fact(DisplayName = "Mã hộ để trống")]
    public void A_blank_id() => Only(InputErrorCodes.IdEmpty, "id", new() { Id = "  " }, 2023);

    [Theory(DisplayName = "Thu nhập: âm là lỗi, 0 không phải; lớn bất thường là lỗi")]
    [InlineData(-1, InputErrorCodes.IncomeNegative)]
    [InlineData(0, null)]
    [InlineData(1_000_000_000, null)]
    [InlineData(1_000_000_001, InputErrorCodes.IncomeAbsurd)]
    public void Income_per_head(long amount, string? code) => Only(code, "incomePerHead", new() { IncomePerHead = amount }, 2023);

    [Theory(DisplayName = "Tổng thu nhập: âm là lỗi, lớn bất thường là lỗi")]
    [InlineData(-1, InputErrorCodes.IncomeNegative)]
    [InlineData(10_000_000_000, null)]
    [InlineData(10_000_000_001, InputErrorCodes.IncomeAbsurd)]
    public void Monthly_income(long amount, string? code) => Only(code, "monthlyIncome", new() { MonthlyIncome = amount }, 2023);

    [Theory(DisplayName = "Số thành viên từ 1 đến 60")]
    [InlineData(-1, InputErrorCodes.MemberCountBelowOne)]
    [InlineData(0, InputErrorCodes.MemberCountBelowOne)]
    [InlineData(1, null)]
    [InlineData(60, null)]
    [InlineData(61, InputErrorCodes.MemberCountAbsurd)]
    public void Number_of_members(int count, string? code) => Only(code, "memberCount", new() { MemberCount = count }, 2023);

    [Fact(DisplayName = "Danh sách thành viên: trống, khác số đã khai, trùng mã")]
    public void Members()
    {
        Only(InputErrorCodes.MembersEmpty, "members", new() { Members = [] }, 2023);
        Only(InputErrorCodes.MembersCountMismatch, "memberCount", new() { MemberCount = 3, Members = [new(), new()] }, 2023);
        Only(null, "", new() { MemberCount = 2, Members = [new(), new()] }, 2023);
        Only(InputErrorCodes.MemberIdDuplicate, "members", new() { Members = [new() { Id = "a" }, new() { Id = "a" }] }, 2023);
    }

    [Fact(DisplayName = "Giá trị ngoài danh sách đóng: lỗi tại trường của nó")]
    public void A_choice_outside_its_list()
    {
        Only(InputErrorCodes.ChoiceNotInList, "area", new() { Area = (AreaType)2 }, 2023);
        Only(InputErrorCodes.ChoiceNotInList, "recognisedClass", new() { RecognisedClass = (PovertyClass)255 }, 2023);
        Assert.Equal(
            new("2 không thuộc danh sách: nông thôn, thành thị.", "2 is not one of: rural, urban."),
            Assert.Single(Check(new() { Area = (AreaType)2 }, 2023)).Message);
    }

    [Fact(DisplayName = "Thành viên null: mỗi người một lỗi tại chỗ của người đó; danh sách chưa tạo là danh sách trống")]
    public void Members_that_are_not_there()
    {
        Assert.Equal(
            [(InputErrorCodes.MemberNull, "members[0]"), (InputErrorCodes.MemberNull, "members[2]")],
            Check(new() { Members = [null!, new(), null!] }, 2023).Select(error => (error.Code, error.Path)));
        Only(InputErrorCodes.MembersEmpty, "members", new() { Members = default(ImmutableArray<Person>) }, 2023);
        Only(InputErrorCodes.MembersEmpty, "members", new() { Members = default(ImmutableArray<Person>), MemberCount = 2, IncomePerHead = 1, MonthlyIncome = 2 }, 2023);
    }

    [Theory(DisplayName = "Thu nhập bình quân phải là tổng chia số người, sai dưới 1 đồng")]
    [InlineData(1_500_000, 6_000_001, null)]
    [InlineData(1_500_000, 6_000_003, null)]
    [InlineData(1_500_000, 6_000_004, InputErrorCodes.IncomeMismatch)]
    [InlineData(1_500_001, 6_000_001, null)]
    [InlineData(1_500_001, 6_000_000, InputErrorCodes.IncomeMismatch)]
    public void Incomes_agree(long perHead, long total, string? code) =>
        Only(code, "incomePerHead", new() { IncomePerHead = perHead, MonthlyIncome = total, MemberCount = 4 }, 2023);

    [Theory(DisplayName = "Số chỉ số thiếu hụt từ 0 đến số chỉ số của chuẩn: 12, trước 2022 là 10")]
    [InlineData(2023, -1, InputErrorCodes.DeprivationCountNegative)]
    [InlineData(2023, 12, null)]
    [InlineData(2023, 13, InputErrorCodes.DeprivationCountTooLarge)]
    [InlineData(2018, 10, null)]
    [InlineData(2018, 11, InputErrorCodes.DeprivationCountTooLarge)]
    [InlineData(2028, 20, null)]
    [InlineData(2028, 21, InputErrorCodes.DeprivationCountTooLarge)]
    public void Number_of_deprived_indicators(int year, int count, string? code) => Only(code, "deprivationCount", new() { DeprivationCount = count }, year);

    [Fact(DisplayName = "Số đã khai phải khớp từng chỉ số")]
    public void The_count_agrees_with_the_indicators()
    {
        Only(InputErrorCodes.DeprivationCountMismatch, "deprivationCount", new() { DeprivationCount = 0, Deprivations2022 = Of2022 }, 2023);
        Only(null, "", new() { DeprivationCount = 1, Deprivations2022 = Of2022 }, 2023);
        Only(InputErrorCodes.DeprivationCountMismatch, "deprivationCount", new() { DeprivationCount = 1, Deprivations2022 = Deprivations2022.Only() }, 2023);
    }

    [Fact(DisplayName = "Chỉ số của chuẩn khác: lỗi khi chỉ có chúng")]
    public void Indicators_of_another_standard()
    {
        Only(InputErrorCodes.IndicatorsOfOtherStandard, "deprivations2022", new() { Deprivations2022 = Of2022 }, 2018);
        Only(InputErrorCodes.IndicatorsOfOtherStandard, "deprivations2016", new() { Deprivations2016 = Of2016 }, 2023);
        Only(InputErrorCodes.IndicatorsOfOtherStandard, "deprivations2022", new() { Deprivations2022 = Of2022 }, 2028);
        Only(null, "", new() { Deprivations2016 = Of2016, Deprivations2022 = Of2022 }, 2023);
        Only(null, "", new() { Deprivations2022 = Of2022, DeprivationCount = 3 }, 2018);
    }

    [Theory(DisplayName = "Chỉ số của chuẩn khác: thông báo nêu cả hai chuẩn")]
    [InlineData(
        2018,
        "Chỉ số thiếu hụt đã khai là của chuẩn nghèo đa chiều giai đoạn 2022-2025; phải là của chuẩn nghèo đa chiều giai đoạn 2016-2020, hoặc chỉ khai số chỉ số thiếu hụt.")]
    [InlineData(
        2028,
        "Chỉ số thiếu hụt đã khai là của chuẩn nghèo đa chiều giai đoạn 2022-2025; theo chuẩn nghèo đa chiều quốc gia giai đoạn 2027-2030 phải khai số chỉ số thiếu hụt.")]
    public void Both_standards_are_named(int year, string message) =>
        Assert.Equal(message, Assert.Single(Check(new() { Deprivations2022 = Of2022 }, year)).Message.Vietnamese);

    [Fact(DisplayName = "Theo chuẩn 2027, chỉ số của hai chuẩn trước là hai lỗi, mỗi lỗi tại trường của nó")]
    public void Indicators_of_two_other_standards() => Assert.Equal(
        ["deprivations2016", "deprivations2022"],
        Check(new() { Deprivations2016 = Of2016, Deprivations2022 = Of2022 }, 2028).Select(error => error.Path));

    [Fact(DisplayName = "Thông báo bằng hai thứ tiếng, theo thứ tự cố định; FluentValidation cho cùng kết quả")]
    public void Messages_in_both_languages()
    {
        var validator = new HouseholdValidator(LawBook.Vietnam.On(new(2023, 6, 1)));
        Household household = new() { Id = "", IncomePerHead = -5, MemberCount = 0 };

        Assert.Equal(
            [InputErrorCodes.IdEmpty, InputErrorCodes.IncomeNegative, InputErrorCodes.MemberCountBelowOne],
            validator.Check(household).Select(error => error.Code));
        Assert.Equal(
            new("Thu nhập phải từ 0 trở lên, không được là -5 ₫.", "An income must be at least 0, not -5 ₫."),
            validator.Check(household)[1].Message);
        Assert.Equal("Thu nhập phải từ 0 trở lên, không được là -5 ₫.", validator.Validate(household).Errors[1].ErrorMessage);
    }

    [Fact(DisplayName = "Mọi mã lỗi có giải thích bằng hai thứ tiếng")]
    public void Every_code_is_explained()
    {
        string[] codes = [.. typeof(InputErrorCodes).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

        Assert.Equal(codes.Order(StringComparer.Ordinal), InputErrorCodes.All.Keys);
        Assert.All(InputErrorCodes.All.Values, text => Assert.True(text.Vietnamese.Length > 5 && text.English.Length > 5));
    }

    private static ImmutableArray<InputError> Check(Household household, int year) =>
        new HouseholdValidator(LawBook.Vietnam.On(new LocalDate(year, 6, 1))).Check(household);

    private static void Only(string? code, string path, Household household, int year)
    {
        if (code is null)
        {
            Assert.Empty(Check(household, year));
        }
        else
        {
            InputError error = Assert.Single(Check(household, year));
            Assert.Equal((code, path), (error.Code, error.Path));
        }
    }
}
