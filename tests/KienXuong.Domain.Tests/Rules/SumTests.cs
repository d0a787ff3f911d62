using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Rules.Truth;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A weighted sum of numbers: the declared sum first, else its terms, each with its weight; the unknown terms are asked.</summary>
public class SumTests
{
    private static readonly Condition<House> Below8 = AreaPerHead.Below(8);
    private static readonly NumberRange Four = NumberRange.Exactly(4);

    [Theory(DisplayName = "Gác tính một nửa: phòng + gác : 2, ngay dưới mức, đúng mức và ngay trên mức 32 m² của bốn người")]
    [InlineData(300, 39, Yes)]
    [InlineData(300, 40, No)]
    [InlineData(300, 41, No)]
    [InlineData(319, 1, Yes)]
    [InlineData(319, 2, No)]
    [InlineData(320, 0, No)]
    public void The_attic_counts_half(int room, int attic, Truth below) =>
        Assert.Equal(below, new House(Room: NumberRange.Exactly(room), Attic: NumberRange.Exactly(attic), Heads: Four).Says(Below8));

    [Theory(DisplayName = "Diện tích đã khai đi trước phòng và gác: 31,9 m² dưới mức, 32,0 m² không, dù phòng và gác nói khác")]
    [InlineData(319, Yes)]
    [InlineData(320, No)]
    [InlineData(321, No)]
    public void A_declared_sum_goes_first(int area, Truth below)
    {
        Assert.Equal(below, new House(Area: area, Heads: Four).Says(Below8));
        Assert.Equal(below, new House(Area: area, Room: NumberRange.Exactly(0), Attic: NumberRange.Exactly(0), Heads: Four).Says(Below8));
        Assert.Equal(below, new House(Area: area, Room: NumberRange.Exactly(9_999), Attic: NumberRange.Exactly(9_999), Heads: Four).Says(Below8));
        Assert.Equal("", new House(Area: area, Heads: Four).Questions(Below8));
    }

    [Fact(DisplayName = "Chưa biết: hỏi các số hạng chưa biết, không hỏi tổng và không hỏi số hạng đã biết")]
    public void The_unknown_terms_are_asked()
    {
        Assert.Equal("house.room house.attic", new House(Heads: Four).Questions(Below8));
        Assert.Equal("house.attic", new House(Room: NumberRange.Exactly(100), Heads: Four).Questions(Below8));
        Assert.Equal("house.room", new House(Attic: NumberRange.Exactly(100), Heads: Four).Questions(Below8));
        Assert.Equal("house.room", new House(Room: new(100, 400), Attic: NumberRange.Exactly(0), Heads: Four).Questions(Below8));
    }

    [Theory(DisplayName = "Phần đã biết có thể đủ để quyết định: phòng 32,0 m² thì không cần hỏi gác; phòng 31,9 m² thì hỏi")]
    [InlineData(319, Undetermined, "house.attic")]
    [InlineData(320, No, "")]
    public void A_known_part_can_decide(int room, Truth below, string asked)
    {
        House house = new(Room: NumberRange.Exactly(room), Heads: Four);

        Assert.Equal((below, asked), (house.Says(Below8), house.Questions(Below8)));
    }

    [Theory(DisplayName = "Khoảng của từng số hạng cộng lại: gác 0 đến 3,8 hoặc 0 đến 4,0 bên phòng 30,0")]
    [InlineData(38, Yes)]
    [InlineData(39, Yes)]
    [InlineData(40, Undetermined)]
    public void Ranges_are_added(int most, Truth below) =>
        Assert.Equal(below, new House(Room: NumberRange.Exactly(300), Attic: new(0, most), Heads: Four).Says(Below8));

    [Fact(DisplayName = "Miền của tổng là tổng các miền có trọng số, để tổng chưa biết được viết là chưa biết")]
    public void An_unknown_sum_is_unknown()
    {
        Assert.Equal((20L, 0L, 29_997L), (WholeArea.Scale, WholeArea.Lowest, WholeArea.Highest));
        Assert.Equal(["tổng diện tích: chưa biết", "số người: chưa biết"], new House().Steps(Below8, Language.Vietnamese).Skip(1));
        Assert.Equal(["whole area: unknown", "heads: unknown"], new House().Steps(Below8, Language.English).Skip(1));
    }

    [Fact(DisplayName = "Trọng số lớn hơn mẫu: tổng vượt miền đã khai vẫn so đúng với mức")]
    public void A_weight_above_one()
    {
        var tripled = new SumFact<House>("x", new("x", "x"), AreaFact, 1, (RoomFact, 3));
        Condition<House> below = new Ratio<House>("y", new("y", "y"), tripled, HeadsFact).Below(2_500);

        Assert.Equal(Yes, new House(Room: NumberRange.Exactly(8_333), Heads: NumberRange.Exactly(1)).Says(below));
        Assert.Equal(No, new House(Room: NumberRange.Exactly(8_334), Heads: NumberRange.Exactly(1)).Says(below));
        Assert.Equal(Undetermined, new House(Room: new(8_333, 8_334), Heads: NumberRange.Exactly(1)).Says(below));
        Assert.Equal(Undetermined, new House(Heads: NumberRange.Exactly(1)).Says(below));
    }

    [Theory(DisplayName = "Hiệu của hai số, số trừ là một khoảng: 10,0 trừ 1,0 đến 3,0 là từ 7,0 đến 9,0")]
    [InlineData(7, No)]
    [InlineData(8, Undetermined)]
    [InlineData(9, Undetermined)]
    [InlineData(10, Yes)]
    public void A_difference(int limit, Truth below)
    {
        var left = new SumFact<House>("house.left", new("còn lại", "left"), (RoomFact, 1), (AtticFact, -1));
        Condition<House> condition = new Ratio<House>("house.leftPerHead", new("bình quân", "per head"), left, HeadsFact).Below(limit);

        Assert.Equal(below, new House(Room: NumberRange.Exactly(100), Attic: new(10, 30), Heads: NumberRange.Exactly(1)).Says(condition));
        Assert.Equal((-9_999L, 9_999L), (left.Lowest, left.Highest));
    }

    [Fact(DisplayName = "Số đã khai được hỏi riêng trước: vẫn đi trước các số hạng; miền của tổng có cả miền của số đã khai")]
    public void The_declared_sum_has_the_first_place()
    {
        Condition<House> both = All(AreaFact.AtLeast(0), Below8);

        Assert.Equal(Yes, new House(Area: 319, Room: NumberRange.Exactly(9_999), Attic: NumberRange.Exactly(0), Heads: Four).Says(both));
        Assert.Equal(19_998L, new SumFact<House>("x", new("x", "x"), AreaFact, 2, (HeadsFact, 1)).Highest);
    }

    [Fact(DisplayName = "Tổng được viết chính xác đến nửa phần mười, với dấu thập phân của ngôn ngữ và đơn vị")]
    public void The_sum_is_written_exactly()
    {
        House house = new(Room: NumberRange.Exactly(300), Attic: NumberRange.Exactly(39));

        Assert.Equal("tổng diện tích: 31,95 m²", house.Steps(Below8, Language.Vietnamese)[1]);
        Assert.Equal("whole area: 31.95 m²", house.Steps(Below8, Language.English)[1]);
        Assert.Equal("tổng diện tích: từ 30 đến 31,95", (house with { Attic = new(0, 39) }).Steps(Below8, Language.Vietnamese)[1]);
    }

    [Fact(DisplayName = "Tổng nêu được số đã khai và các số hạng với trọng số")]
    public void The_sum_tells_its_terms()
    {
        Assert.Equal(AreaFact, WholeArea.Declared);
        Assert.Equal([(RoomFact, 2), (AtticFact, 1)], WholeArea.Terms);
        Assert.Equal(FactKind.Number, WholeArea.Kind);
    }
}
