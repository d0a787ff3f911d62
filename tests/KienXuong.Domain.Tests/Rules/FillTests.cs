using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.House;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A subject as a row of a table: what it says of the facts that the rules ask, and how many of its members meet what the rules count.</summary>
public class FillTests
{
    private static readonly Condition<Tenant> Paying = Pays.Holds;
    private static readonly Condition<Tenant> SaidOnly = All(SaidToPay.Holds, TenantsOf.Of(WetFact.Holds));
    private static readonly MemberCount<House> PayingCount = TenantsOf.Number("house.paying", new("số người trả tiền", "paying tenants"), Paying);
    private static readonly MemberCount<House> SaidCount = TenantsOf.Number("house.saying", new("số người nói trả tiền", "tenants who say so"), SaidOnly);

    private static readonly Condition<House> Asked = All(
        WetFact.Holds, AgeFact.AtLeast(10), ShadeFact.Is(Shade.Blue), AreaPerHead.Below(8), TenantsOf.AtLeast(1, Paying), TenantsOf.AtLeast(2, Paying), TenantsOf.AtLeast(2, SaidOnly));

    [Fact(DisplayName = "Dữ kiện biết chính xác vào cột của nó; khoảng, chưa biết và dữ kiện không hỏi thì không; dữ kiện của thành viên không có cột")]
    public void What_is_known_exactly_is_taken()
    {
        FactTable<House> table = new(2);
        Fill(table, 1, new(Wet: false, Old: true, Age: NumberRange.Exactly(42), Shade: Shade.Green, Room: NumberRange.Exactly(30), Attic: NumberRange.Exactly(5), Heads: new(3, 4), Tenants: [new(true)]));

        Assert.Equal([null, 0L], Row(table, WetFact));
        Assert.Equal([null, 42L], Row(table, AgeFact));
        Assert.Equal([null, 1L], Row(table, ShadeFact));
        Assert.Equal([null, 65L], Row(table, WholeArea));
        Assert.Equal([null, 30L], Row(table, RoomFact));
        Assert.Equal([null, null], Row(table, AreaFact));
        Assert.Equal([null, null], Row(table, HeadsFact));
        Assert.Null(table.Find(OldFact));
        Assert.Null(table.Find(Pays));
        Assert.Null(table.Find(SaidToPay));

        Fill(table, 1, new());
        Assert.Equal([null, null], Row(table, WetFact));
        Assert.Equal([null, null], Row(table, AgeFact));
        Assert.Equal([null, null], Row(table, ShadeFact));
        Fill(table, 0, new(Wet: true));
        Assert.Equal([1L, null], Row(table, WetFact));
    }

    [Fact(DisplayName = "Số thành viên thỏa mãn: biết chắc thì vào cột, còn ngỏ hoặc chưa biết ai là thành viên thì không")]
    public void Members_are_counted()
    {
        FactTable<House> table = new(4);
        Fill(table, 0, new(Wet: true, Tenants: [new(true, true), new(false, true), new(true, false)]));
        Fill(table, 1, new(Wet: false, Tenants: [new(true, true), new(), new(false, true)]));
        Fill(table, 2, new(Wet: true));
        Fill(table, 3, new(Wet: true, Tenants: []));

        Assert.Equal([2L, null, null, 0L], Row(table, PayingCount));
        Assert.Equal([2L, 0L, null, 0L], Row(table, SaidCount));
    }

    [Fact(DisplayName = "Số đếm không được yêu cầu thì không có cột")]
    public void A_count_that_is_not_wanted_has_no_column()
    {
        FactTable<House> table = new(1);
        Bind().Fill(table, 0, new(Wet: true, Tenants: [new(true, true)]), Shop.Day, [SaidCount]);

        Assert.Equal([1L], Row(table, SaidCount));
        Assert.Null(table.Find(PayingCount));
    }

    private static Bound<House> Bind() => Bound<House>.Of(YesWhen(Asked), LawBook.Vietnam, Shop.Day);

    private static void Fill(FactTable<House> table, int row, House house) => Bind().Fill(table, row, house, Shop.Day, [SaidCount, PayingCount]);

    /// <summary>The values of a column; null where unknown.</summary>
    private static long?[] Row(FactTable<House> table, Fact fact)
    {
        Column column = table.Find(fact)!;
        Assert.NotNull(column);
        return [.. Enumerable.Range(0, table.Rows).Select(row => column.IsKnown(row) ? ValueOf(column, row) : null)];
    }

    private static long? ValueOf(Column column, int row) => column switch
    {
        NumberColumn number => number.Values[row],
        ChoiceColumn<Shade> choice => choice.Values[row],
        YesNoColumn yesNo => (long)(yesNo.YesWords[0] >> row & 1),
        _ => null,
    };
}
