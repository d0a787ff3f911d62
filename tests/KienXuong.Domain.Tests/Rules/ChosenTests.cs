using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A named choice as a condition: decided by the day, never by the subject.</summary>
public class ChosenTests
{
    private static readonly Parameter<Shade> Choice = new(
        "house.choice", new("cách đọc", "reading"), new(null, new(new(2000, 1, 1), Shade.Green, Shop.Article1, Verification.Inferred), new(new(2010, 1, 1), Shade.Red, Shop.Article1, Verification.Unconfirmed)))
    {
        IsChoice = true,
        NameOf = value => new("kiểu " + value, "kind " + value),
    };

    private static readonly Parameter<Shade> NotYet = new(
        "house.notYet", new("chưa có", "not yet"), new(null, new Enactment<Shade>(Shop.Day.PlusDays(1), Shade.Red, Shop.Article1, Verification.Official)));

    private static readonly Condition<House> IsRed = Chosen<House, Shade>(Choice, Shade.Red);
    private static readonly Condition<House> IsGreen = Chosen<House, Shade>(Choice, Shade.Green);

    [Fact(DisplayName = "Giá trị của ngày quyết định, với mọi đối tượng")]
    public void The_value_of_the_day_decides()
    {
        Assert.Equal((Yes, No), (new House().Says(IsRed), new House().Says(IsGreen)));
        Assert.Equal((No, Yes), (new House().Says(Not(IsRed)), new House().Says(Not(IsGreen))));
        Assert.Equal("", new House().Questions(IsRed));
    }

    [Fact(DisplayName = "Luật với giá trị khác của một lựa chọn: chỉ lựa chọn đó đổi; tham số chưa có giá trị vẫn chưa có")]
    public void The_law_with_another_choice()
    {
        OtherChoice green = new(LawBook.Vietnam, Choice, Shade.Green);

        Assert.Equal((Shade.Green, Verification.Unconfirmed), ((Shade)green.Find(Choice, Shop.Day)!.Value, green.Find(Choice, Shop.Day)!.Verification));
        Assert.Equal(8, green.Find(Shop.Always("house.least", 8), Shop.Day)!.Value);
        Assert.Null(green.Find(NotYet, Shop.Day));
        Assert.Null(new OtherChoice(LawBook.Vietnam, NotYet, Shade.Blue).Find(NotYet, Shop.Day));
    }

    [Fact(DisplayName = "Phần còn lại vẫn được hỏi; phần bị lựa chọn loại bỏ thì không hỏi")]
    public void What_the_choice_excludes_is_not_asked()
    {
        Condition<House> condition = Any(All(IsRed, WetFact.Holds), All(IsGreen, OldFact.Holds));

        Assert.Equal("house.wet", new House().Questions(condition));
        Assert.Equal(Yes, new House(Wet: true).Says(condition));
        Assert.Equal(No, new House(Wet: false, Old: true).Says(condition));
    }

    [Fact(DisplayName = "Mô tả và bước giải thích nêu lựa chọn với giá trị, bằng hai thứ tiếng")]
    public void It_is_told_with_its_value()
    {
        Assert.Equal(new("có: khi cách đọc: kiểu Green", "yes: when reading: kind Green"), Sentence(IsGreen));
        Assert.Equal(["cách đọc: kiểu Green"], new House().Steps(IsGreen, Language.Vietnamese));
        Assert.Equal(["reading: kind Red"], new House().Steps(IsRed, Language.English));
        Assert.Equal(["cách đọc: không phải kiểu Green"], new House().Steps(Not(IsGreen), Language.Vietnamese));
        Assert.Equal((StepKind.Given, Yes), (new House().Ask(IsRed).Steps[1].Kind, new House().Ask(IsRed).Steps[1].Truth));
    }

    [Fact(DisplayName = "Lựa chọn chưa kiểm chứng không làm quy tắc yếu đi")]
    public void A_choice_weakens_no_rule() =>
        Assert.Equal(Verification.Official, new House(Wet: true).Ask(All(IsRed, WetFact.Holds)).Steps[0].Verification);

    [Fact(DisplayName = "Lựa chọn chưa có giá trị vào ngày đó là lỗi của bộ quy tắc")]
    public void A_choice_without_a_value_is_an_error()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => new House().Says(Chosen<House, Shade>(NotYet, Shade.Red)));

        Assert.Equal("house.notYet has no value on 2020-02-29.", error.Message);
    }

    [Fact(DisplayName = "Điều kiện nêu được lựa chọn và giá trị")]
    public void It_tells_its_choice()
    {
        var chosen = (Chosen<House, Shade>)IsGreen;

        Assert.Equal((Choice, Shade.Green), (chosen.Choice, chosen.Value));
    }
}
