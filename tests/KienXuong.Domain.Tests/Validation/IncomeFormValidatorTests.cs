using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Validation;

/// <summary>What makes an income form invalid.</summary>
public class IncomeFormValidatorTests
{
    private static readonly IncomeFormValidator Validator = new(LawBook.Vietnam.On(new(2024, 6, 15)));

    [Fact(DisplayName = "Phiếu chưa biết gì là hợp lệ; phiếu đủ cũng vậy")]
    public void A_form_may_be_unknown()
    {
        Assert.Empty(Validator.Check(new()));
        Assert.Empty(Validator.Check(new() { MemberCount = 1, Members = [new()], Crops = new(0, 100_000_000_000), Other = [new(null, null, 0, null)] }));
    }

    [Fact(DisplayName = "Mỗi lỗi có mã và đường dẫn, bằng hai thứ tiếng")]
    public void Every_error_has_its_code_and_path()
    {
        Has(new() { Id = " " }, InputErrorCodes.IdEmpty, "id");
        Has(new() { Area = (AreaType)7 }, InputErrorCodes.ChoiceNotInList, "area");
        Has(new() { RecognisedClass = (PovertyClass)70 }, InputErrorCodes.ChoiceNotInList, "recognisedClass");
        Has(new() { Months = (IncomeMonths)2 }, InputErrorCodes.ChoiceNotInList, "months");
        Has(new() { MemberCount = 0 }, InputErrorCodes.MemberCountBelowOne, "memberCount");
        Has(new() { MemberCount = 3, Members = [new()] }, InputErrorCodes.MembersCountMismatch, "memberCount");
        Has(new() { Members = [null!] }, InputErrorCodes.MemberNull, "members[0]");
        Has(new() { Crops = new(-1, null) }, InputErrorCodes.NumberNegative, "crops.revenue");
        Has(new() { Wages = new(null, 100_000_000_001) }, InputErrorCodes.NumberAbsurd, "wages.cost");
        Has(new() { Other = [new(null, 1, null, true), new(null, -1, null, false)] }, InputErrorCodes.NumberNegative, "other[1].revenue");
        Has(new() { Other = [null!] }, InputErrorCodes.SourceNull, "other[0]");
        Has(new() { Other = default(System.Collections.Immutable.ImmutableArray<OtherIncome>) }, InputErrorCodes.SourceNull, "other");
    }

    [Fact(DisplayName = "Ngày không có chuẩn nghèo là lỗi")]
    public void A_day_that_is_not_covered() =>
        Assert.Equal(InputErrorCodes.DateNotCovered, Assert.Single(new IncomeFormValidator(LawBook.Vietnam.On(new(2031, 1, 1))).Check(new())).Code);

    private static void Has(IncomeForm form, string code, string path)
    {
        InputError error = Assert.Single(Validator.Check(form));

        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.NotEqual(error.Message.Vietnamese, error.Message.English);
        Assert.Equal(error.Message.Vietnamese, Assert.Single(Validator.Validate(form).Errors).ErrorMessage);
    }
}
