using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Rules.House;
using static KienXuong.Domain.Tests.Rules.SampleSheet;

namespace KienXuong.Domain.Tests.Rules;

/// <summary>Rules with scores by columns: what the columns decide part by part, what they leave to be read one by one, and that both together equal the single reading.</summary>
public class ScoreColumnTests
{
    private const string Letters = "yn?";

    private static readonly Parameter<RowBetween> Choice = Shop.Always("house.reached", RowBetween.LastRowReached);
    private static readonly Parameter<LimitTable> Heights = Shop.Always("house.heights", new LimitTable([new(2, 8, 7, 6), new(5, 10, 9, 8)]));
    private static readonly Parameter<PointsByShade> Limits = Shop.Always("house.limits", new PointsByShade());

    /// <summary>Conditions, houses, and for each house what the columns say: yes, no or open.</summary>
    private static readonly Dictionary<string, (Condition<House> Condition, House[] Houses, string Said)> Cases = new()
    {
        ["flag"] = (WetFact.Holds, [new(Wet: true), new(Wet: false), new()], "yn?"),
        ["choice"] = (ShadeFact.In(Shade.Red, Shade.Blue), [new(Shade: Shade.Red), new(Shade: Shade.Green), new(Shade: Shade.Blue), new()], "yny?"),
        ["at most"] = (AgeFact.AtMost(10), [Aged(9), Aged(10), Aged(11), new()], "yyn?"),
        ["above"] = (AgeFact.Above(10), [Aged(9), Aged(10), Aged(11), new()], "nny?"),
        ["at least"] = (AgeFact.AtLeast(10), [Aged(9), Aged(10), Aged(11), new()], "nyy?"),
        ["ratio below"] = (AreaPerHead.Below(8), [Wide(319, 4), Wide(320, 4), Wide(321, 4), Wide(319, null), Wide(null, 4)], "ynn??"),
        ["ratio at least"] = (AreaPerHead.AtLeast(8), [Wide(319, 4), Wide(320, 4), Wide(321, 4), Wide(319, null), Wide(null, 4)], "nyy??"),
        ["not"] = (Not(WetFact.Holds), [new(Wet: true), new(Wet: false), new()], "ny?"),
        ["all"] = (All(WetFact.Holds, OldFact.Holds), Pairs, "yn?nnn?n?"),
        ["any"] = (Any(WetFact.Holds, OldFact.Holds), Pairs, "yyyyn?y??"),
        ["declared"] = (OrDeclared(WetFact.Holds, SaidFact), [.. Letters.SelectMany(wet => Letters.Select(said => new House(Wet: Is(wet), Said: Is(said))))], "yyynnnyn?"),
        ["marked"] = (OrDeclared(WetFact.Holds, MarksFact.Row("b", new("ô b", "box b"))), [new(Wet: true, Marks: ["a"]), new(Wet: false, Marks: ["b"]), new(Marks: ["b"]), new(Marks: ["a", "c"]), new(Marks: []), new()], "ynynn?"),
        ["marked first"] = (OrDeclared(WetFact.Holds, MarksFact.Row("a", new("ô a", "box a"))), [new(Marks: ["a"]), new(Marks: ["b"]), new(Marks: ["c", "a"]), new(Wet: false), new()], "ynyn?"),
        ["members either way"] = (Any(All(TenantsOf.AtLeast(2, Pays.Holds), WetFact.Holds), All(TenantsOf.AtLeast(2, Pays.Holds), Not(WetFact.Holds))), [Let("yy"), Let("yn"), Let("yyy")], "?n?"),
        ["always"] = (All(Chosen<House, RowBetween>(Choice, RowBetween.LastRowReached), WetFact.Holds), [new(Wet: true), new(Wet: false), new()], "yn?"),
        ["only always"] = (Chosen<House, RowBetween>(Choice, RowBetween.LastRowReached), [new(Wet: true), new()], "yy"),
        ["never"] = (Chosen<House, RowBetween>(Choice, RowBetween.NearestRow), [new(Wet: true), new()], "nn"),
        ["members"] = (TenantsOf.AtLeast(2, Pays.Holds), [Let("yy"), Let("yn"), Let("yyy"), Let(""), Let("y?"), Let("n?"), new()], "ynyn???"),
        ["members below"] = (TenantsOf.Below(2, Pays.Holds), [Let("yy"), Let("yn"), Let("yyy"), Let(""), Let("y?"), Let("n?"), new()], "nyny???"),
        ["share"] = (TenantsOf.MoreThanPercent(50, HeadsFact, Pays.Holds), [Let("yy", 4), Let("yy", 3), Let("yyn", 5), Let("yyy", 5), Let("yyy"), Let("y?", 4), new()], "nyny???"),
        ["table"] = (HeightFact.Below(Heights, AgeFact, ShadeFact, Choice), [Known with { Height = NumberRange.Exactly(1) }], "?"),
        ["score at most"] = (Added.AtMost(15), [Known, Known with { Wet = true, Age = NumberRange.Exactly(10) }, Known with { Old = true }, Known with { Wet = null }, Known with { Wet = null, Age = NumberRange.Exactly(20) }, Known with { Wet = null, Old = true }, Known with { Shade = null }, Known with { Shade = null, Old = true }], "yyny?ny?"),
        ["score at least"] = (Added.AtLeast(16), [Known, Known with { Wet = true, Age = NumberRange.Exactly(10) }, Known with { Old = true }, Known with { Wet = null }, Known with { Wet = null, Age = NumberRange.Exactly(20) }, Known with { Wet = null, Old = true }, Known with { Shade = null }, Known with { Shade = null, Old = true }], "nnyn?yn?"),
        ["score of other shades"] = (Added.AtMost(6), [Green, Green with { Wet = true, Age = NumberRange.Exactly(20) }, Green with { Age = NumberRange.Exactly(20) }, Green with { Wet = null, Age = NumberRange.Exactly(10) }, Green with { Old = true, Age = NumberRange.Exactly(10), Wet = null }, Green with { Age = null }], "ynnyy?"),
        ["highest row"] = (Highest.AtMost(8), [Known with { Age = NumberRange.Exactly(20) }, Known with { Age = NumberRange.Exactly(30), Wet = true }, Green with { Age = NumberRange.Exactly(30), Wet = true }, Known with { Age = null }, Green with { Age = NumberRange.Exactly(30), Wet = null, Old = true }, Green with { Age = NumberRange.Exactly(30), Wet = null, Old = false }], "ynyy?y"),
        ["members and flag"] = (All(TenantsOf.AtLeast(2, Pays.Holds), WetFact.Holds), [Let("yy"), Let("yn"), Let("yy") with { Wet = true }, Let("yy") with { Wet = false }, new(Wet: true)], "?nyn?"),
        ["half a tenth below"] = (AreaPerHead.Below(8), [new(Room: NumberRange.Exactly(319), Attic: NumberRange.Exactly(1), Heads: NumberRange.Exactly(4)), new(Room: NumberRange.Exactly(319), Attic: NumberRange.Exactly(2), Heads: NumberRange.Exactly(4))], "yn"),
        ["number by choice"] = (Any(All(ShadeFact.Is(Shade.Red), WetFact.Holds), AgeFact.AtMost(new NumberLimit<House>(Limits, ShadeFact))), [Green with { Age = NumberRange.Exactly(3) }, Green with { Age = NumberRange.Exactly(1) }, Known with { Wet = true }], "??y"),
        ["score at least nothing"] = (Added.AtLeast(0), [Known, Known with { Wet = null }], "yy"),
        ["score at most very much"] = (Added.AtMost(99_999), [Known, Known with { Wet = null }], "yy"),
        ["highest row at least"] = (Highest.AtLeast(5), [Known with { Age = null }, Known with { Age = NumberRange.Exactly(10) }, Known], "?yn"),
        ["long score"] = (LongScoreTests.Parts.AtMost(1_225 + 79 + 79), [Aged(79), Aged(80), Aged(81), new()], "ynn?"),
        ["limit of the shade"] = (Added.AtMost(new NumberLimit<House>(Limits, ShadeFact)), [Known with { Old = true }, Green with { Old = true }, Green with { Old = true, Wet = true }, Green with { Shade = Shade.Blue, Wet = true }, Known with { Shade = null }, Known with { Shade = null, Old = true }, Known with { Shade = null, Wet = true, Old = true }], "yynyy??"),
    };

    private static readonly ImmutableArray<string> AllNames = [.. Cases.Keys];

    public static TheoryData<string> Names => [.. AllNames];

    private static House[] Pairs => [.. Letters.SelectMany(wet => Letters.Select(old => new House(Wet: Is(wet), Old: Is(old))))];

    private static House Green => Known with { Shade = Shade.Green };

    [Theory(DisplayName = "Theo cột, từng phần: có, không, hoặc còn ngỏ; ở mọi hàng của khối đầu, của khối sau và của từ máy cuối")]
    [MemberData(nameof(Names))]
    public void What_the_columns_decide(string name)
    {
        (Condition<House> condition, House[] houses, string said) = Cases[name];
        foreach (int rows in (int[])[1, 64, 1_024, 1_100])
        {
            Assert.Equal(string.Concat(Enumerable.Range(0, rows).Select(row => said[row % said.Length])), Read(condition, houses, rows));
        }
    }

    [Theory(DisplayName = "Cả điểm và điều kiện: kết quả theo cột bằng kết quả đọc riêng từng hàng, kể cả các hàng còn ngỏ")]
    [MemberData(nameof(Names))]
    public void The_whole_reading_equals_one_by_one(string name)
    {
        (Condition<House> condition, House[] houses, _) = Cases[name];
        foreach ((int rows, int? cores) in (ReadOnlySpan<(int, int?)>)[(1, 1), (130, null), (1_030, 1)])
        {
            Bound<House> bound = Bind(Any(All(condition, Added.AtMost(99)), Added.AtMost(0)));
            FactTable<House> table = TableOf(bound, houses, rows);
            PossibleColumn<Answer> results = new(rows, new ColumnRun(bound.Rules, rows, table.Find, table.FindCount).Run(cores));
            Possible<Answer>[] expected = [.. houses.Select(house => new Possible<Answer>(bound.Evaluate(AsInTable(house), Shop.Day)))];

            for (int row = 0; row < rows; row++)
            {
                Assert.True(expected[row % houses.Length] == results[row], FormattableString.Invariant($"row {row}: {expected[row % houses.Length]}, {results[row]}"));
            }
        }
    }

    [Fact(DisplayName = "Ba quy tắc: hai quy tắc còn có thể, một quy tắc chắc chắn, không quy tắc nào")]
    public void Several_rules()
    {
        Assert.Equal("0", Read([WetFact.Holds, Not(WetFact.Holds), OldFact.Holds], new(Wet: true, Old: false)));
        Assert.Equal("0", Read([WetFact.Holds, OldFact.Holds, Not(OldFact.Holds)], new(Wet: true)));
        Assert.Equal("1", Read([WetFact.Holds, OldFact.Holds, Not(OldFact.Holds)], new(Wet: false, Old: true)));
        Assert.Equal("2", Read([WetFact.Holds, OldFact.Holds, Not(OldFact.Holds)], new(Wet: false, Old: false)));
        Assert.Equal("?", Read([WetFact.Holds, OldFact.Holds, Not(OldFact.Holds)], new(Wet: false)));
        Assert.Equal("1", Read([WetFact.Holds, OldFact.Holds, Not(OldFact.Holds)], new(Old: true)));
        Assert.Equal("?", Read([WetFact.Holds, OldFact.Holds, SaidFact.Holds], new(Wet: false, Old: false, Said: false)));
        Assert.Equal("2", Read([WetFact.Holds, OldFact.Holds, SaidFact.Holds], new(Wet: false, Old: false)));
    }

    [Fact(DisplayName = "Không có cột nào: mọi hàng còn ngỏ")]
    public void Without_columns() => Assert.Equal("???", Read(All(Added.AtMost(15), WetFact.Holds, TenantsOf.Any(Pays.Holds)), [], 3));

    [Fact(DisplayName = "Bảng có phòng và gác mà không có tổng diện tích: tổng được cộng từ các số hạng; diện tích đã khai đi trước")]
    public void A_sum_without_a_column()
    {
        Bound<House> bound = Bind(All(AreaPerHead.Below(8), Added.AtMost(99)));
        FactTable<House> table = new(4);
        foreach ((int row, long? room, long? attic, long? area) in (ReadOnlySpan<(int, long?, long?, long?)>)[(0, 300, 39, null), (1, 300, 40, null), (2, 300, null, null), (3, 0, 0, 320)])
        {
            table.Column(RoomFact).Set(row, room);
            table.Column(AtticFact).Set(row, attic);
            table.Column(AreaFact).Set(row, area);
            table.Column(HeadsFact).Set(row, 4);
            table.Column(ShadeFact).Set(row, Shade.Red);
        }

        PossibleColumn<Answer> results = new(4, new ColumnRun(bound.Rules, 4, table.Find, table.FindCount).Run(1));

        Assert.Equal(["Yes", "No", "No, Yes", "No"], Enumerable.Range(0, 4).Select(row => results[row].ToString()));
    }

    [Fact(DisplayName = "Phần của tổng số mà bảng không có tổng số: còn ngỏ")]
    public void A_share_without_the_whole()
    {
        Condition<Tenant> paying = Pays.Holds;
        Bound<House> bound = Bind(All(TenantsOf.MoreThanPercent(50, HeadsFact, paying), Added.AtMost(99)));
        FactTable<House> table = new(2);
        table.Column(TenantsOf.Number("house.count", new("số", "number"), paying)).Set(0, 2);

        PossibleColumn<Answer> results = new(2, new ColumnRun(bound.Rules, 2, table.Find, table.FindCount).Run(1));

        Assert.Equal(["No, Yes", "No, Yes"], Enumerable.Range(0, 2).Select(row => results[row].ToString()));
    }

    private static string Read(Condition<House> condition, House[] houses, int rows) =>
        Letter(Bind(condition), houses, rows, results: 2).Replace((char)('0' + (int)Answer.Yes), 'y').Replace((char)('0' + (int)Answer.No), 'n');

    private static string Read(Condition<House>[] conditions, House house) => Letter(
        Bound<House>.Of(
            new RuleSet<House, Shade>(
                "made.up",
                new("giả", "made up"),
                shade => new(shade.ToString(), shade.ToString()),
                [.. conditions.Select((when, i) => new Rule<House, Shade>(Shop.Article1, Verification.Official, (Shade)i, when))]),
            LawBook.Vietnam,
            Shop.Day),
        [house],
        1,
        conditions.Length);

    /// <summary>For each row the only result that the columns leave, or a question mark where the row stays open.</summary>
    private static string Letter(Bound<House> bound, House[] houses, int rows, int results)
    {
        FactTable<House> table = TableOf(bound, houses, rows);
        Slots slots = bound.Rules.Slots;
        ScoreColumns columns = new(
            bound.Rules,
            [.. Enumerable.Range(0, slots.ValueCount).Select(slot => table.Find(slots.Value(slot)))],
            [.. Enumerable.Range(0, slots.FlagCount).Select(flag => table.Find(slots.Flag(flag)))],
            [.. slots.Counts.Select(count => (count.Found, (NumberColumn?)table.FindCount(count.Source)))]);
        ulong[][] found = [.. Enumerable.Range(0, results).Select(_ => new ulong[(rows + 63) / 64])];
        ulong[] open = new ulong[ColumnBlock.Words];
        var letters = new char[rows];
        for (int first = 0; first < rows; first += ColumnBlock.Rows)
        {
            columns.Read(first, rows, found, open);
            for (int row = first; row < Math.Min(rows, first + ColumnBlock.Rows); row++)
            {
                int[] left = [.. Enumerable.Range(0, results).Where(result => (found[result][row / 64] >> row & 1) != 0)];
                bool isOpen = (open[(row - first) / 64] >> row & 1) != 0;
                letters[row] = isOpen && left.Length == 0 ? '?' : !isOpen && left is [var only] ? (char)('0' + only) : '!';
            }

            Assert.All(Enumerable.Range(0, ColumnBlock.Rows).Where(row => first + row >= rows), row => Assert.Equal(0UL, open[row / 64] >> row & 1));
        }

        return new(letters);
    }

    private static Bound<House> Bind(Condition<House> condition) => Bound<House>.Of(
        new RuleSet<House, Answer>(
            "made.up",
            new("giả", "made up"),
            AnswerNames.Of,
            new Rule<House, Answer>(Shop.Article1, Verification.Official, Answer.Yes, condition),
            new Rule<House, Answer>(Shop.Article1, Verification.Official, Answer.No, Not(condition))),
        LawBook.Vietnam,
        Shop.Day);

    private static FactTable<House> TableOf(Bound<House> bound, House[] houses, int rows)
    {
        FactTable<House> table = new(rows);
        ImmutableArray<MemberCount<House>> counts = [.. bound.Rules.Slots.Counts.Select(count => TenantsOf.Number("house.count", new("số", "number"), (Condition<Tenant>)count.Source))];
        for (int row = 0; row < rows && houses.Length > 0; row++)
        {
            bound.Fill(table, row, houses[row % houses.Length], Shop.Day, counts);
        }

        return table;
    }

    /// <summary>A count that depends on an unknown answer is unknown in a table: then nobody knows who the tenants are.</summary>
    private static House AsInTable(House house) => house.Tenants?.Any(tenant => tenant.Pays is null) == true ? house with { Tenants = null } : house;

    private static bool? Is(char letter) => letter switch { 'y' => true, 'n' => false, _ => null };

    private static House Aged(int age) => new(Age: NumberRange.Exactly(age));

    private static House Wide(int? area, int? heads) => new(Area: area, Heads: heads is { } known ? NumberRange.Exactly(known) : null);

    private static House Let(string pays, int? heads = null) => new(Tenants: [.. pays.Select(letter => new Tenant(Is(letter)))], Heads: heads is { } known ? NumberRange.Exactly(known) : null);

    /// <summary>Points for each shade: 20, 2 and 2.</summary>
    private sealed record PointsByShade : IKeyedNumbers
    {
        public ImmutableArray<int> Numbers => [20, 2, 2];

        public string Show(Language language) => "20, 2, 2";
    }
}
