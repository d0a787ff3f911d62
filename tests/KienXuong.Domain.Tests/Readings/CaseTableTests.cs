using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Rules;

namespace KienXuong.Domain.Tests.Readings;

/// <summary>The case table itself: reduced, so that equal questions are one node, and small after it is made.</summary>
public class CaseTableTests
{
    private const int Width = 40;

    [Fact(DisplayName = "Nút có mọi nhánh như nhau không cần hỏi; hai nút giống nhau là một")]
    public void A_table_is_reduced()
    {
        CaseTable table = Asking(2);
        int first = table.Make(1, [CaseTable.No, CaseTable.Yes]);

        Assert.Equal(CaseTable.Terminals, first);
        Assert.Equal(CaseTable.Yes, table.Make(0, [CaseTable.Yes, CaseTable.Yes]));
        Assert.Equal(first, table.Make(1, [CaseTable.No, CaseTable.Yes]));
        Assert.NotEqual(first, table.Make(0, [CaseTable.No, CaseTable.Yes]));
        Assert.NotEqual(first, table.Make(1, [CaseTable.Yes, CaseTable.No]));
        Assert.Equal(CaseTable.Terminals + 3, table.Count);
        Assert.Equal((1, 2, 4), (table.Level(first), table.Kids(first).Length, table.CellCount));
    }

    [Fact(DisplayName = "Chọn: điều kiện đã rõ, hai nhánh như nhau, hoặc chính điều kiện đó thì không tạo nút mới")]
    public void Choosing_makes_no_needless_node()
    {
        CaseTable table = Asking(2);
        int condition = table.Make(0, [CaseTable.No, CaseTable.Yes]);
        int other = table.Make(1, [CaseTable.No, CaseTable.Yes]);

        Assert.Equal(other, table.Choose(CaseTable.Yes, other, CaseTable.No));
        Assert.Equal(CaseTable.No, table.Choose(CaseTable.No, other, CaseTable.No));
        Assert.Equal(other, table.Choose(condition, other, other));
        Assert.Equal(condition, table.Choose(condition, CaseTable.Yes, CaseTable.No));
        Assert.Equal(CaseTable.Terminals + 2, table.Count);
        int both = table.Choose(condition, other, CaseTable.No);
        Assert.Equal((0, CaseTable.No, other), (table.Level(both), table.Kids(both)[0], table.Kids(both)[1]));
        Assert.Equal(both, table.Choose(other, condition, CaseTable.No));
        Assert.Equal(both, table.Choose(condition, other, CaseTable.No));
    }

    [Fact(DisplayName = "Nghìn nút: mỗi nút vẫn tìm lại được, không có nút nào bị tạo hai lần")]
    public void A_large_table_finds_every_node_again()
    {
        CaseTable table = Asking(3);
        int[] made = Enumerable.Range(0, Width * Width).Select(i => Node(table, i)).ToArray();
        int count = table.Count;

        Assert.Equal(made.Length, made.Distinct().Count());
        Assert.Equal(made, Enumerable.Range(0, Width * Width).Select(i => Node(table, i)));
        Assert.Equal(count, table.Count);
        Assert.All(Enumerable.Range(0, Width * Width), i => Assert.Equal(End(i), Read(table, made[i], i)));
    }

    [Fact(DisplayName = "Sau khi dựng chỉ giữ các nút mà gốc dẫn tới, và kết quả không đổi")]
    public void Only_what_is_reached_is_kept()
    {
        CaseTable table = Asking(3);
        int[] made = Enumerable.Range(0, Width * Width).Select(i => Node(table, i)).ToArray();
        table.Root = made[37];

        CaseTable small = table.OnlyReached();

        Assert.Equal(CaseTable.Terminals + 2, small.Count);
        Assert.Equal(small.Count - 1, small.Root);
        Assert.Equal(End(37), Read(small, small.Root, 37));
        table.Root = CaseTable.FirstResult;
        Assert.Equal((CaseTable.FirstResult, CaseTable.Terminals), (table.OnlyReached().Root, table.OnlyReached().Count));
    }

    /// <summary>A node over one of two that ends at a result where the numbers of its cells are those of i, and at another elsewhere.</summary>
    private static int Node(CaseTable table, int i)
    {
        Span<int> low = stackalloc int[Width];
        low.Fill(CaseTable.Yes);
        low[i % Width] = End(i);
        int inner = table.Make(1, low);
        Span<int> high = stackalloc int[Width];
        high.Fill(CaseTable.Gap);
        high[i / Width] = inner;
        return table.Make(0, high);
    }

    private static int End(int i) => CaseTable.FirstResult + (i % 5);

    private static int Read(CaseTable table, int node, int i) => table.Kids(table.Kids(node)[i / Width])[i % Width];

    /// <summary>A table of two or three variables: with two they are yes/no, with three numbers of many cells.</summary>
    private static CaseTable Asking(int variables) => new([.. Enumerable.Range(0, variables).Select(slot => variables == 2
        ? new Variable(Synthetic.HasFlag, slot, -1, [0, 1])
        : new Variable(Synthetic.Age, slot, -1, [.. Enumerable.Range(0, Width).Select(cell => (long)cell)]))]);
}
