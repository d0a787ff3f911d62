using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;

namespace KienXuong.Domain.Tests.Law.Circular07Of2021;

/// <summary>Phụ lục IV: thành viên hộ gia đình theo định nghĩa của ngày rà soát.</summary>
[Provision("Phụ lục IV Thông tư 07/2021/TT-BLĐTBXH")]
[Provision("Phụ lục IV Thông tư 02/2022/TT-BLĐTBXH")]
public class MembersTests
{
    private static readonly LocalDate Autumn2021 = new(2021, 10, 17);
    private static readonly LocalDate Later = new(2023, 10, 17);

    /// <summary>A daughter who lives at home all year.</summary>
    private static readonly Resident Daughter = new()
    {
        Registration = ResidenceRegistration.Permanent,
        Kin = KinRelation.Child,
        EatsAndLivesTogether = true,
        Contributes = true,
        CannotContribute = false,
        MonthsTogether = 12,
        WillStay = false,
        IsAbsentAndSendsIncome = false,
        IsAbsentStudentSupported = false,
    };

    [Theory(DisplayName = "Người thân cùng ăn, cùng ở cả năm được tính theo cả hai định nghĩa; người không thuộc danh sách quan hệ thì không")]
    [InlineData(KinRelation.Head, Answer.Yes)]
    [InlineData(KinRelation.Grandparent, Answer.Yes)]
    [InlineData(KinRelation.Parent, Answer.Yes)]
    [InlineData(KinRelation.Spouse, Answer.Yes)]
    [InlineData(KinRelation.Child, Answer.Yes)]
    [InlineData(KinRelation.Sibling, Answer.Yes)]
    [InlineData(KinRelation.GrandchildOrNephew, Answer.Yes)]
    [InlineData(KinRelation.Other, Answer.No)]
    public void The_listed_kin(KinRelation kin, Answer expected)
    {
        Assert.Equal(expected, On(Autumn2021, Daughter with { Kin = kin }));
        Assert.Equal(expected, On(Later, Daughter with { Kin = kin }));
    }

    [Theory(DisplayName = "Mùa thu 2021: từ 6 tháng trong năm; từ 01/01/2022: không tính thời gian")]
    [InlineData(5, Answer.No)]
    [InlineData(6, Answer.Yes)]
    [InlineData(12, Answer.Yes)]
    public void Six_months(int months, Answer in2021)
    {
        Assert.Equal(in2021, On(new(2021, 12, 31), Daughter with { MonthsTogether = months }));
        Assert.Equal(Answer.Yes, On(new(2022, 1, 1), Daughter with { MonthsTogether = months }));
    }

    [Theory(DisplayName = "Đăng ký thường trú hoặc tạm trú cùng chỗ ở; đăng ký nơi khác thì không")]
    [InlineData(ResidenceRegistration.Permanent, Answer.Yes)]
    [InlineData(ResidenceRegistration.Temporary, Answer.Yes)]
    [InlineData(ResidenceRegistration.Elsewhere, Answer.No)]
    public void Registration(ResidenceRegistration registration, Answer expected)
    {
        Assert.Equal(expected, On(Autumn2021, Daughter with { Registration = registration }));
        Assert.Equal(expected, On(Later, Daughter with { Registration = registration }));
    }

    [Fact(DisplayName = "Không đóng góp thì không được tính, trừ người không thể đóng góp")]
    public void Contribution()
    {
        Assert.Equal(Answer.No, On(Later, Daughter with { Contributes = false }));
        Assert.Equal(Answer.Yes, On(Later, Daughter with { Contributes = false, CannotContribute = true }));
        Assert.Equal(Answer.No, On(Later, Daughter with { EatsAndLivesTogether = false }));
    }

    [Fact(DisplayName = "Ngoại lệ của năm 2021: chủ hộ tham gia quỹ chung, người sẽ ở lâu dài, người gửi thu nhập về, học sinh được nuôi; từ 2022 không còn")]
    public void The_exceptions_of_2021()
    {
        Resident away = Daughter with { EatsAndLivesTogether = false, MonthsTogether = 0 };
        Resident[] exceptions =
        [
            away with { Kin = KinRelation.Head },
            Daughter with { Kin = KinRelation.Spouse, MonthsTogether = 2, WillStay = true },
            away with { IsAbsentAndSendsIncome = true },
            away with { IsAbsentStudentSupported = true },
        ];

        Assert.All(exceptions, person => Assert.Equal(Answer.Yes, On(Autumn2021, person)));
        Assert.Equal(Answer.No, On(Autumn2021, away));
        Assert.Equal([Answer.No, Answer.Yes, Answer.No, Answer.No], exceptions.Select(person => On(Later, person)!.Value));
    }

    [Fact(DisplayName = "Số thành viên là một khoảng khi còn người chưa xác định; hỏi đúng dữ kiện còn thiếu của từng người")]
    public void The_count_may_be_a_range()
    {
        MembersResult result = LawBook.Vietnam.On(Later).Members([Daughter, Daughter with { Kin = KinRelation.Other }, Daughter with { EatsAndLivesTogether = null }]);

        Assert.Equal(new NumberRange(1, 2), result.Count);
        Assert.Equal(["resident.eatsAndLivesTogether"], result.Persons[2].Missing.Select(fact => fact.Code));
        string text = result.Explain(Language.Vietnamese);
        Assert.StartsWith("Số thành viên hộ: 1 đến 2 — ngày 17/10/2023\nCăn cứ: Phụ lục IV Thông tư 02/2022/TT-BLĐTBXH [chính thức]\nNgười thứ 1: được tính\n", text, StringComparison.Ordinal);
        Assert.Contains("✗ quan hệ trong hộ: người khác; cần: chủ hộ hoặc ông, bà hoặc", text, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "Trước 01/09/2021 và từ 01/01/2027: ngoài phạm vi")]
    [InlineData(2021, 8, 31, false)]
    [InlineData(2021, 9, 1, true)]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2027, 1, 1, false)]
    public void The_days_covered(int year, int month, int day, bool isCovered)
    {
        MembersResult result = LawBook.Vietnam.On(new(year, month, day)).Members([Daughter]);

        Assert.Equal(isCovered, result.NotCovered is null);
        Assert.Equal(isCovered ? NumberRange.Exactly(1) : null, result.Count);
        Assert.NotEmpty(result.Explain(Language.English));
    }

    [Fact(DisplayName = "Đến 29/03/2022 chưa ai biết định nghĩa của năm 2022: ngày 15/01/2022 vẫn theo định nghĩa năm 2021")]
    public void Before_the_new_definition_was_signed() => Assert.Equal(
        "Phụ lục IV Thông tư 07/2021/TT-BLĐTBXH",
        LawBook.Vietnam.AsKnownOn(new(2022, 3, 29)).On(new(2022, 1, 15)).Members([Daughter]).Application!.Provision.ToString());

    private static Answer? On(LocalDate date, Resident person) => LawBook.Vietnam.On(date).Members([person]).Persons[0].Possible.Decided;
}
