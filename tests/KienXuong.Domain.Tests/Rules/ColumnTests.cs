using KienXuong.Domain.Rules;
using static KienXuong.Domain.Tests.Rules.Shop;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Tables of facts in columns: what is set is known, all else is unknown, and nothing lies outside.</summary>
public class ColumnTests
{
    private const int Rows = 130;

    [Fact(DisplayName = "Bảng: số hàng không âm; mỗi dữ kiện một cột, theo thứ tự được hỏi")]
    public void A_table_has_one_column_for_each_fact()
    {
        var table = new FactTable<Shop>(Rows);
        NumberColumn takings = table.Column(TakingsFact);
        YesNoColumn answer = table.Column(Questions[0]);
        ChoiceColumn<Shade> shade = table.Column(ShadeFact);
        NumberColumn heads = table.Column(HeadsFact);

        Assert.Same(takings, table.Column(TakingsFact));
        Assert.Same(answer, table.Column(Questions[0]));
        Assert.Same(shade, table.Column(ShadeFact));
        Assert.Same(heads, table.Column(HeadsFact));
        Assert.Equal((Rows, Rows, TakingsFact), (table.Rows, takings.Rows, takings.Fact));
        Assert.Same(takings, table.Find(TakingsFact));
        Assert.Null(table.Find(PerHeadFact));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FactTable<Shop>(-1));
        Assert.Equal(0, new FactTable<Shop>(0).Rows);
        Assert.Equal([0, 1, 1, 2, 3], ((int[])[0, 1, 64, 65, Rows]).Select(rows => new FactTable<Shop>(rows).Column(TakingsFact).KnownWords.Length));
    }

    [Theory(DisplayName = "Hàng đầu, hàng cuối của một từ máy, hàng cuối bảng: đặt, đặt lại, xóa; các hàng khác không đổi")]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(129)]
    public void Set_and_forget(int row)
    {
        var table = new FactTable<Shop>(Rows);
        NumberColumn takings = table.Column(TakingsFact);
        takings.Set(row, 5);
        Assert.Equal([row], Known(takings));
        takings.Set(row, 0);
        Assert.Equal([row], Known(takings));
        takings.Forget((row + 1) % Rows);
        Assert.Equal([row], Known(takings));
        takings.Set(row, -1);
        Assert.Empty(Known(takings));
        takings.Set(row, 5);
        takings.Set(row, null);
        Assert.Empty(Known(takings));

        ChoiceColumn<Shade> shade = table.Column(ShadeFact);
        shade.Set(row, Shade.Blue);
        Assert.Equal([row], Known(shade));
        shade.Set(row, (Shade)3);
        Assert.Empty(Known(shade));
        shade.Set(row, Shade.Red);
        shade.Set(row, null);
        Assert.Empty(Known(shade));

        YesNoColumn answer = table.Column(Questions[0]);
        answer.Set(row, false);
        Assert.Equal([row], Known(answer));
        answer.Set(row, null);
        Assert.Empty(Known(answer));
        answer.Set(row, true);
        answer.Forget(row);
        Assert.Empty(Known(answer));
    }

    [Theory(DisplayName = "Hàng ngoài bảng là lỗi khi đọc, đặt và xóa")]
    [InlineData(-1)]
    [InlineData(Rows)]
    public void Rows_outside_are_refused(int row)
    {
        var table = new FactTable<Shop>(Rows);

        Assert.Throws<ArgumentOutOfRangeException>(() => table.Column(TakingsFact).IsKnown(row));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Column(TakingsFact).Set(row, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Column(TakingsFact).Forget(row));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Column(ShadeFact).Set(row, Shade.Red));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Column(Questions[0]).Set(row, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PossibleColumn<Shade>(Rows, [new ulong[3]])[row]);
    }

    [Fact(DisplayName = "Kết quả theo cột: các kết quả còn có thể của từng hàng, số hàng đã quyết định và chưa quyết định")]
    public void A_column_of_results()
    {
        var column = new PossibleColumn<Shade>(66, [[0b0111, 0b01], [0b0010, 0b10], [0b0100, 0b00]]);

        Assert.Equal([Shade.Red], column[0]);
        Assert.Equal([Shade.Red, Shade.Green], column[1]);
        Assert.Equal([Shade.Red, Shade.Blue], column[2]);
        Assert.Empty(column[3]);
        Assert.Equal([Shade.Red], column[64]);
        Assert.Equal([Shade.Green], column[65]);
        Assert.Equal((66, 2, 1, 0, 2), (column.Rows, column.CountDecided(Shade.Red), column.CountDecided(Shade.Green), column.CountDecided(Shade.Blue), column.CountUndetermined()));
        Assert.Equal(0, new PossibleColumn<Shade>(1, [[1]]).CountDecided(Shade.Blue));
        Assert.Equal((0, 0), (new PossibleColumn<Shade>(1, []).CountUndetermined(), new PossibleColumn<Shade>(1, []).CountDecided(Shade.Red)));
    }

    [Fact(DisplayName = "Tập kết quả còn có thể: trống, một, nhiều")]
    public void Possible_results()
    {
        Possible<Shade> nothing = default;
        Possible<Shade> blue = new(0b100);
        Possible<Shade> two = new(0b101);

        Assert.Equal((0, false, null, ""), (nothing.Count, nothing.IsDecided, nothing.Decided, nothing.ToString()));
        Assert.Equal((1, true, Shade.Blue, "Blue"), (blue.Count, blue.IsDecided, blue.Decided!.Value, blue.ToString()));
        Assert.Equal((2, false, null, "Red, Blue"), (two.Count, two.IsDecided, two.Decided, two.ToString()));
        Assert.Equal([true, false, true], Enum.GetValues<Shade>().Select(two.Contains));
        Assert.Equal([Shade.Red, Shade.Blue], ((System.Collections.IEnumerable)two).Cast<Shade>());
    }

    private static IEnumerable<int> Known(Column column) => Enumerable.Range(0, column.Rows).Where(column.IsKnown);
}
