using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Facts as data: what each kind says of itself.</summary>
public class FactTests
{
    private static readonly Bilingual Label = new("nhãn", "label");
    private static readonly NumberFact<Shop> Tenths = new("x.tenths", Label, new(0, 100), (shop, _) => shop.Heads) { Decimals = 1 };
    private static readonly Shop Known = new(PerHead: 7, Takings: 12, Heads: new(2, 3), Shade: Shade.Blue, Declared: 1);

    [Fact(DisplayName = "Số tiền: từ 0 đến 10^15 đồng, viết như luật viết")]
    public void Money()
    {
        var fact = new MoneyFact<Shop>("x.money", Label, shop => shop.Takings);

        Assert.Equal(("x.money", Label, FactKind.Money), (fact.Code, fact.Label, fact.Kind));
        Assert.Equal("x.money", fact.ToString());
        Assert.True(fact.IsChangeable);
        Assert.Empty(fact.Choices);
        Assert.Equal((false, true, true, false), (fact.CanBe(-1), fact.CanBe(0), fact.CanBe(1_000_000_000_000_000), fact.CanBe(1_000_000_000_000_001)));
        Assert.Equal("1.500.000 ₫", fact.Show(1_500_000, Language.Vietnamese));
        Assert.Equal((12L, 12L, true), ReadValue(fact, Known));
        Assert.Equal((0L, 1_000_000_000_000_000L, false), ReadValue(fact, new()));
    }

    [Fact(DisplayName = "Số đếm: miền giá trị, khoảng đã biết")]
    public void Number()
    {
        var fact = new NumberFact<Shop>("x.number", Label, new(1, 60), (shop, _) => shop.Heads);

        Assert.Equal(("x.number", Label, FactKind.Number, new NumberRange(1, 60)), (fact.Code, fact.Label, fact.Kind, fact.Domain));
        Assert.Equal((false, true, true, false), (fact.CanBe(0), fact.CanBe(1), fact.CanBe(60), fact.CanBe(61)));
        Assert.Equal("7", fact.Show(7, Language.English));
        Assert.Equal((2L, 3L, true), ReadValue(fact, Known));
        Assert.Equal((1L, 60L, false), ReadValue(fact, new()));
        Assert.Equal((1L, 1L, true), ReadValue(fact, new(Heads: new(-5, 1))));
        Assert.Equal((60L, 60L, true), ReadValue(fact, new(Heads: new(60, 99))));
        Assert.Equal((1L, 60L, false), ReadValue(fact, new(Heads: new(61, 99))));
        Assert.Equal((1L, 60L, false), ReadValue(fact, new(Heads: new(-5, 0))));
    }

    [Fact(DisplayName = "Số có phần thập phân: viết với dấu của ngôn ngữ, bỏ số không ở cuối; phép chia viết cả thương")]
    public void Decimals()
    {
        var fact = new NumberFact<Shop>("x.metres", Label, new(0, 100_000), (_, _) => null) { Decimals = 2 };

        Assert.Equal((100L, 1L), (fact.Scale, new NumberFact<Shop>("x", Label, new(0, 9), (_, _) => null).Scale));
        Assert.Equal(("12,5", "12.5", "7", "0,25"), (fact.Show(1_250, Language.Vietnamese), fact.Show(1_250, Language.English), fact.Show(700, Language.English), fact.Show(25, Language.Vietnamese)));
        Assert.Equal("nhãn dưới 3", fact.Below(3).Describe(new(Language.Vietnamese, LawBook.Vietnam, Shop.Day)));
        Assert.Equal((Truth.Yes, Truth.No), (new Shop(Heads: NumberRange.Exactly(3)).Says(Tenths.Below(1)), new Shop(Heads: NumberRange.Exactly(10)).Says(Tenths.Below(1))));
        Assert.Equal("12 : 4 = 3", fact.ShowDivided(1_200, 4, Language.English));
        Assert.Equal("12,5 : 5 = 2,5", fact.ShowDivided(1_250, 5, Language.Vietnamese));
        Assert.Equal("1 : 3 = 0,333333…", fact.ShowDivided(100, 3, Language.Vietnamese));
    }

    [Fact(DisplayName = "Bình quân: nguồn có giá trị nhỏ nhất là 1 được nhận; thiếu nguồn là lỗi")]
    public void Quotient()
    {
        var amount = new MoneyFact<Shop>("x.money", Label, shop => shop.Takings);
        var number = new NumberFact<Shop>("x.number", Label, new(1, 60), (shop, _) => shop.Heads);
        var fact = new QuotientFact<Shop>("x.quotient", Label, shop => shop.PerHead, amount, number);

        Assert.Equal(("x.quotient", amount, number), (fact.Code, fact.Amount, fact.Number));
        Assert.Throws<ArgumentNullException>(() => new QuotientFact<Shop>("x", Label, _ => null, amount, null!));
    }

    [Fact(DisplayName = "Lựa chọn: tên các lựa chọn; không, một hoặc nhiều lựa chọn trong điều kiện")]
    public void Choice()
    {
        Bilingual[] names = [new("đỏ", "red"), new("xanh lá", "green"), new("xanh dương", "blue")];
        var fact = new ChoiceFact<Shop, Shade>("x.choice", Label, names, shop => shop.Shade);

        Assert.Equal(("x.choice", Label, FactKind.Choice), (fact.Code, fact.Label, fact.Kind));
        Assert.Equal(names, fact.Choices);
        Assert.Equal((true, true, false), (fact.CanBe(0), fact.CanBe(2), fact.CanBe(3)));
        Assert.Equal(("xanh lá", "blue"), (fact.Show(1, Language.Vietnamese), fact.Show(2, Language.English)));
        Assert.Equal(Truth.Yes, Known.Says(fact.In(Shade.Blue, Shade.Blue)));
        Assert.Equal(Truth.No, Known.Says(fact.In()));
    }

    [Fact(DisplayName = "Có hoặc không: viết có, không")]
    public void YesNo()
    {
        var fact = new YesNoFact<Shop>("x.yesNo", Label, shop => shop.Answers[2]);

        Assert.Equal(("x.yesNo", Label, FactKind.YesNo), (fact.Code, fact.Label, fact.Kind));
        Assert.Equal(("không", "yes"), (fact.Show(0, Language.Vietnamese), fact.Show(1, Language.English)));
        Assert.Equal((true, true, false), (fact.CanBe(0), fact.CanBe(1), fact.CanBe(2)));
        Assert.Equal(Truth.Yes, new Shop(Answers: default(Answers).With(2, true)).Says(fact.Holds));
    }

    [Fact(DisplayName = "Nhóm câu hỏi: tình trạng kiểm chứng kém nhất của các câu")]
    public void A_group_is_known_no_better_than_its_questions()
    {
        YesNoFact<Shop> Defined(Verification? verification) => new("x", Label, _ => null)
        {
            Definition = verification is { } known ? new(Label, Shop.Article1, known) : null,
        };
        Verification Of(params YesNoFact<Shop>[] facts) => new YesNoFacts<Shop>(Label, [.. facts], _ => default, null).Verification;

        Assert.Equal(Verification.Official, Of(Defined(null), Defined(null)));
        Assert.Equal(
            Verification.Unconfirmed,
            Of(Defined(Verification.Unconfirmed), Defined(null), Defined(Verification.Reported)));
    }

    [Fact(DisplayName = "Các thành viên: tên của danh sách; danh sách chưa biết khác danh sách trống")]
    public void A_list_of_members()
    {
        var members = new Members<Family, Child>("x.members", Label, family => family.Children);

        Assert.Equal(("x.members", Label), (members.List.Code, members.List.Label));
        Assert.Equal(Truth.No, Synthetic.Asked(members.Any(Synthetic.AtSchool.Holds), new(Children: [])));
        Assert.Equal(Truth.Undetermined, Synthetic.Asked(members.Any(Synthetic.AtSchool.Holds), new()));
    }

    private static (long Low, long High, bool Known) ReadValue(Fact<Shop> fact, Shop shop)
    {
        var slots = new Slots();
        int slot = slots.Add(fact, ofMember: false);
        slots.Seal();
        Sheet sheet = slots.Open(new long[slots.SheetSize]);
        fact.Project(shop, Shop.Day, ref sheet, slot);
        return (sheet.Low[slot], sheet.High[slot], sheet.IsKnown(slot));
    }
}
