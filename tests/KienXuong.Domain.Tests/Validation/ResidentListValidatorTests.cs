using System.Collections.Immutable;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Validation;

/// <summary>What makes a list of persons invalid.</summary>
public class ResidentListValidatorTests
{
    private static readonly ResidentListValidator Validator = new();

    [Fact(DisplayName = "Người chưa biết gì là hợp lệ; 0 và 12 tháng là hợp lệ")]
    public void A_person_may_be_unknown() =>
        Assert.Empty(Validator.Check(new() { Persons = [new(), new() { MonthsTogether = 0 }, new() { MonthsTogether = 12, Kin = KinRelation.Head }] }));

    [Fact(DisplayName = "Mỗi lỗi có mã và đường dẫn, bằng hai thứ tiếng")]
    public void Every_error_has_its_code_and_path()
    {
        Has(new() { Id = "", Persons = [new()] }, InputErrorCodes.IdEmpty, "id");
        Has(new(), InputErrorCodes.MembersEmpty, "persons");
        Has(new() { Persons = [] }, InputErrorCodes.MembersEmpty, "persons");
        Has(new() { Persons = default(ImmutableArray<Resident>) }, InputErrorCodes.MemberNull, "persons");
        Has(new() { Persons = [new(), null!] }, InputErrorCodes.MemberNull, "persons[1]");
        Has(new() { Persons = [new() { Kin = KinRelation.Head }, new() { Kin = KinRelation.Head }] }, InputErrorCodes.HeadNotOne, "persons");
        Has(new() { Persons = [new() { Id = "a" }, new() { Id = "a" }] }, InputErrorCodes.MemberIdDuplicate, "persons");
        Has(new() { Persons = [new() { Kin = (KinRelation)8 }] }, InputErrorCodes.ChoiceNotInList, "persons[0].kin");
        Has(new() { Persons = [new() { Registration = (ResidenceRegistration)3 }] }, InputErrorCodes.ChoiceNotInList, "persons[0].registration");
        Has(new() { Persons = [new() { MonthsTogether = 13 }] }, InputErrorCodes.MonthsOutsideYear, "persons[0].monthsTogether");
        Has(new() { Persons = [new() { MonthsTogether = -1 }] }, InputErrorCodes.MonthsOutsideYear, "persons[0].monthsTogether");
        Has(new() { Persons = [.. Enumerable.Range(0, 1_000).Select(_ => new Resident())] }, InputErrorCodes.MemberCountAbsurd, "persons");
    }

    private static void Has(ResidentList list, string code, string path)
    {
        InputError error = Assert.Single(Validator.Check(list));

        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.NotEqual(error.Message.Vietnamese, error.Message.English);
    }
}
