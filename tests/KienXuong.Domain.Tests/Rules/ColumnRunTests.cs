using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>A whole table without scores: parts of 65,536 rows, averages from their sources, and members counted.</summary>
public class ColumnRunTests
{
    private const int Rows = 65_536 + 1_030;

    [Theory(DisplayName = "Hơn 65.536 hàng: phần đầu và phần sau đều được đọc, với một, hai hay mọi lõi")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(null)]
    public void Every_part_is_read(int? cores)
    {
        FactTable<Shop> table = new(Rows);
        YesNoColumn answer = table.Column(Questions[0]);
        foreach (int row in (int[])[0, 65_535, 65_536, Rows - 1])
        {
            answer.Set(row, true);
        }

        answer.Set(65_537, false);
        PossibleColumn<Answer> results = Read(Questions[0].Holds, table, cores);

        Assert.Equal((4, 1, Rows - 5), (results.CountDecided(Answer.Yes), results.CountDecided(Answer.No), results.CountUndetermined()));
    }

    [Fact(DisplayName = "Bình quân theo cột: từ số khai thẳng, từ hai nguồn, từ một nguồn; thiếu hẳn cột của nguồn kia")]
    public void Averages()
    {
        Condition<Shop> atMost = PerHeadFact.AtMost((Vnd)100);
        FactTable<Shop> table = new(4);
        table.Column(TakingsFact).Set(0, 100);
        table.Column(TakingsFact).Set(1, 6_001);
        table.Column(TakingsFact).Set(2, 300);
        Assert.Equal("Yes; No; No, Yes; No, Yes", Said(atMost, table));

        table.Column(HeadsFact).Set(2, 3);
        table.Column(HeadsFact).Set(1, 2);
        Assert.Equal("Yes; No; Yes; No, Yes", Said(atMost, table));
        table.Column(PerHeadFact).Set(2, 101);
        table.Column(PerHeadFact).Set(3, 100);
        Assert.Equal("Yes; No; No; Yes", Said(atMost, table));
    }

    [Fact(DisplayName = "Bình quân tháng của một năm theo cột: chia cho số người nhân 12")]
    public void Averages_of_a_year()
    {
        QuotientFact<Shop> perMonth = new("shop.perMonth", new("bình quân tháng", "per month"), _ => null, TakingsFact, HeadsFact) { Times = 12 };
        FactTable<Shop> table = new(3);
        foreach ((int row, long takings) in (ReadOnlySpan<(int, long)>)[(0, 2_400), (1, 2_401), (2, 201)])
        {
            table.Column(TakingsFact).Set(row, takings);
            table.Column(HeadsFact).Set(row, 2);
        }

        Assert.Equal("Yes; No; Yes", Said(perMonth.AtMost((Vnd)100), table));
    }

    [Fact(DisplayName = "Hàng chỉ biết một nguồn, trong khối thứ hai: vẫn được đọc, từng hàng một")]
    public void One_source_in_a_later_block()
    {
        FactTable<Shop> table = new(1_030);
        table.Column(TakingsFact).Set(1_029, 6_001);
        table.Column(TakingsFact).Set(3, 100);
        PossibleColumn<Answer> results = Read(PerHeadFact.AtMost((Vnd)100), table, 1);

        Assert.Equal((1, 1, 1_028), (results.CountDecided(Answer.Yes), results.CountDecided(Answer.No), results.CountUndetermined()));
        Assert.Equal(["Yes", "No"], [results[3].ToString(), results[1_029].ToString()]);
    }

    [Fact(DisplayName = "Bảng không có hàng nào: không có kết quả nào")]
    public void No_row() => Assert.Equal(0, Read(Questions[0].Holds, new(0), null).CountUndetermined());

    [Fact(DisplayName = "Chỉ có cột số người: còn ngỏ")]
    public void Only_the_number()
    {
        FactTable<Shop> table = new(2);
        table.Column(HeadsFact).Set(0, 3);

        Assert.Equal("No, Yes; No, Yes", Said(PerHeadFact.AtMost((Vnd)100), table));
        Assert.Equal("Yes; No, Yes", Said(Any(PerHeadFact.AtMost((Vnd)100), HeadsFact.AtLeast(3)), table));
    }

    [Fact(DisplayName = "Hai số bình quân: mỗi số có hàng chỉ biết một nguồn")]
    public void Two_averages()
    {
        MoneyFact<Shop> costs = new("shop.costs", new("chi", "costs"), _ => null);
        QuotientFact<Shop> costPerHead = new("shop.costPerHead", new("chi bình quân", "costs per head"), _ => null, costs, HeadsFact);
        FactTable<Shop> table = new(3);
        table.Column(TakingsFact).Set(0, 100);
        table.Column(costs).Set(1, 100);
        table.Column(HeadsFact).Set(2, 1);

        Assert.Equal("Yes; Yes; No, Yes", Said(Any(PerHeadFact.AtMost((Vnd)100), costPerHead.AtMost((Vnd)100)), table));
    }

    private static PossibleColumn<Answer> Read(Condition<Shop> condition, FactTable<Shop> table, int? cores) =>
        new(table.Rows, new ColumnRun(Bound<Shop>.Of(YesWhen(condition), LawBook.Vietnam, Day).Rules, table.Rows, table.Find, table.FindCount).Run(cores));

    private static string Said(Condition<Shop> condition, FactTable<Shop> table)
    {
        PossibleColumn<Answer> results = Read(condition, table, 1);
        return string.Join("; ", Enumerable.Range(0, table.Rows).Select(row => results[row].ToString()));
    }
}
