using KienXuong.Domain.Surveys;
using KienXuong.Domain.Validation;
using NodaTime;

namespace KienXuong.Domain.Tests.Validation;

/// <summary>Units, codes and personal numbers from outside.</summary>
public class PlaceErrorTests
{
    private static readonly LawInForce Law = LawBook.Vietnam.On(new LocalDate(2025, 7, 1));

    [Theory(DisplayName = "Đơn vị hành chính: không có vào ngày xét, mã cũ của đơn vị khác, khu vực trái với đơn vị")]
    [InlineData("13090", null, null, "unit-unknown", "communeCode")]
    [InlineData("Xã Vũ Quý", null, null, "unit-unknown", "communeCode")]
    [InlineData("13093", "13075", null, "unit-of-other", "oldCommuneCode")]
    [InlineData("13075", null, AreaType.Urban, "area-contradicts-unit", "area")]
    [InlineData("12454", "13090", AreaType.Rural, "area-contradicts-unit", "area")]
    public void Errors(string code, string? old, AreaType? area, string error, string path)
    {
        InputError ofHousehold = Assert.Single(new HouseholdValidator(Law).Check(new() { Area = area, CommuneCode = code, OldCommuneCode = old }));
        InputError ofSurvey = Assert.Single(new SurveyValidator(Law).Check(new() { Area = area, CommuneCode = code, OldCommuneCode = old }));

        Assert.Equal((error, path), (ofHousehold.Code, ofHousehold.Path));
        Assert.Equal(ofHousehold, ofSurvey);
    }

    [Fact(DisplayName = "Lỗi nêu đơn vị nay có, và đơn vị có tên gần giống")]
    public void Candidates_in_the_message()
    {
        Assert.Contains("12454 Phường Trần Lãm", Message("13090"), StringComparison.Ordinal);
        Assert.Contains("13141 Xã Vũ Quý", Message("vu quy"), StringComparison.Ordinal);

        static string Message(string code) => new HouseholdValidator(Law).Check(new() { CommuneCode = code })[0].Message.Vietnamese;
    }

    [Theory(DisplayName = "Hợp lệ: mã đúng ngày, mã cũ thuộc đơn vị mới, khu vực khớp, mã cũ ở phường Trần Lãm chưa có danh mục")]
    [InlineData("13075", "13138", AreaType.Rural)]
    [InlineData("12454", "12400", AreaType.Urban)]
    [InlineData("13120", null, null)]
    public void No_errors(string code, string? old, AreaType? area) =>
        Assert.Empty(new HouseholdValidator(Law).Check(new() { Area = area, CommuneCode = code, OldCommuneCode = old }));

    [Fact(DisplayName = "Mã hộ: 20 ký tự được, 21 ký tự không; không có khuôn mẫu")]
    public void Length_of_a_code()
    {
        Assert.Empty(new HouseholdValidator(Law).Check(new() { Id = "Hộ-ă/20 ký tự +-=*aa" }));
        Assert.Equal("id-too-long", Assert.Single(new HouseholdValidator(Law).Check(new() { Id = new('x', 21) })).Code);
        Assert.Equal("id-too-long", Assert.Single(new SurveyValidator(Law).Check(new() { Id = new('x', 21) })).Code);
    }

    [Theory(DisplayName = "Số định danh cá nhân sai cú pháp là lỗi")]
    [InlineData("34085123456")]
    [InlineData("03408512345A")]
    [InlineData("0340851234567")]
    public void Syntax_of_a_personal_number(string number)
    {
        InputError ofHousehold = Assert.Single(new HouseholdValidator(Law).Check(new() { Members = [new() { PersonalNumber = number }] }));
        InputError ofSurvey = Assert.Single(new SurveyValidator(Law).Check(new() { Members = [new() { PersonalNumber = number }] }));

        Assert.Equal(("personal-number-syntax", "members[0].personalNumber"), (ofHousehold.Code, ofHousehold.Path));
        Assert.Equal(ofHousehold, ofSurvey);
    }

    [Theory(DisplayName = "Số định danh trái với năm sinh, giới tính, hoặc mã tỉnh lạ: chỉ nhắc; nơi ở không bao giờ so với nơi khai sinh")]
    [InlineData("034085123456", 1985, Sex.Male, "")]
    [InlineData("001085123456", 1985, Sex.Male, "")]
    [InlineData("034085123456", 1986, Sex.Male, "birth-year-differs")]
    [InlineData("034085123456", 1985, Sex.Female, "sex-differs")]
    [InlineData("999185123456", 1985, Sex.Female, "place-of-birth-unknown")]
    [InlineData("999085123456", 1990, Sex.Female, "place-of-birth-unknown birth-year-differs sex-differs")]
    public void Remarks_on_a_personal_number(string number, int born, Sex sex, string codes)
    {
        var survey = new Survey { CommuneCode = "13075", Members = [new() { Relation = Relation.Head, PersonalNumber = number, BirthDate = new(born), Sex = sex }] };

        Assert.Empty(new SurveyValidator(Law).Check(survey));
        Assert.Equal(codes, string.Join(' ', new SurveyValidator(Law).Remarks(survey).Select(remark => remark.Code)));
    }
}
