using System.Collections.Immutable;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Tests.Readings;

/// <summary>The columns reading against the single reading, row by row.</summary>
public class ColumnsAgree
{
    [Theory(DisplayName = "Một triệu hộ đọc theo cột bằng kết quả đọc từng hộ, dữ kiện đủ hay thiếu")]
    [InlineData(2018, 0.0)]
    [InlineData(2018, 0.15)]
    [InlineData(2023, 0.0)]
    [InlineData(2023, 0.15)]
    public void A_million_households_by_columns_equal_one_by_one(int year, double unknown)
    {
        const int Rows = 250_000;
        LawInForce law = LawBook.Vietnam.On(new LocalDate(year, 6, 1));
        var random = new Random(year);
        var table = new FactTable<Household>(Rows);
        var households = new Household[Rows];
        for (int row = 0; row < Rows; row++)
        {
            households[row] = SmallSurvey.Draw(random, unknown);
            Fill(table, row, households[row], law);
        }

        AssertSame(law, table, households);
    }

    [Fact(DisplayName = "Theo cột: thu nhập chia số người, số chỉ số khai sẵn, và dữ kiện chỉ biết một nửa")]
    public void Quotients_and_declared_counts_agree_too()
    {
        const int Rows = 20_000;
        LawInForce law = LawBook.Vietnam.On(new LocalDate(2023, 6, 1));
        var random = new Random(7);
        var table = new FactTable<Household>(Rows);
        var households = new Household[Rows];
        for (int row = 0; row < Rows; row++)
        {
            int? members = random.Next(3) == 0 ? null : random.Next(1, 9);
            households[row] = SmallSurvey.Draw(random, 0.3) with
            {
                MonthlyIncome = random.Next(3) == 0 ? null : (1_500_000 * (members ?? 4)) + random.Next(-1, 2),
                MemberCount = members,
                DeprivationCount = random.Next(4) == 0 ? random.Next(0, 6) : null,
            };
            Fill(table, row, households[row], law);
        }

        AssertSame(law, table, households);
    }

    [Fact(DisplayName = "Theo cột: bảng trống, một hộ, và số hộ không tròn khối")]
    public void Any_number_of_rows()
    {
        LawInForce law = LawBook.Vietnam.On(new LocalDate(2023, 6, 1));
        foreach (int rows in (int[])[0, 1, 63, 64, 65, 1_023, 1_024, 1_025, 70_000])
        {
            var table = new FactTable<Household>(rows);
            var random = new Random(rows);
            Household[] households = [.. Enumerable.Range(0, rows).Select(_ => SmallSurvey.Draw(random, 0.2))];
            for (int row = 0; row < rows; row++)
            {
                Fill(table, row, households[row], law);
            }

            AssertSame(law, table, households);
        }
    }

    [Fact(DisplayName = "Theo cột: đếm số hộ theo loại và số hộ chưa xác định")]
    public void Counts_by_class()
    {
        LawInForce law = LawBook.Vietnam.On(new LocalDate(2023, 6, 1));
        var table = new FactTable<Household>(4);
        NumberColumn income = table.Column(HouseholdFacts.IncomePerHead);
        ChoiceColumn<AreaType> area = table.Column(HouseholdFacts.Area);
        NumberColumn count = table.Column(HouseholdFacts.DeprivationCount);
        foreach ((int row, long? perHead, int? deprived) in (ReadOnlySpan<(int, long?, int?)>)[(0, 1_500_000, 3), (1, 1_500_000, 2), (2, 2_500_000, null), (3, null, 3)])
        {
            area.Set(row, AreaType.Rural);
            income.Set(row, perHead);
            count.Set(row, deprived);
        }

        PossibleColumn<PovertyClass> classes = law.PossibleClasses(table);

        Assert.Equal(
            (1, 1, 0, 1, 1),
            (classes.CountDecided(PovertyClass.Poor), classes.CountDecided(PovertyClass.NearPoor), classes.CountDecided(PovertyClass.AverageLivingStandard),
            classes.CountDecided(PovertyClass.AboveAverage), classes.CountUndetermined()));
        Assert.Equal([PovertyClass.Poor, PovertyClass.AverageLivingStandard, PovertyClass.AboveAverage], classes[3]);
    }

    [Fact(DisplayName = "Theo cột: phép so sánh véc-tơ cho từng hàng đúng bằng so sánh riêng từng số")]
    public void The_vector_comparison_agrees_with_each_number()
    {
        var random = new Random(11);
        long[] values = [.. Enumerable.Range(0, ColumnBlock.Rows).Select(_ => random.NextInt64(0, 4_000_000))];
        var rows = new ulong[ColumnBlock.Words];
        foreach (long cut in (long[])[values[3] - 1, values[3], values[3] + 1, 0, 4_000_000, -1])
        {
            ColumnBlock.AtMost(values, cut, rows);
            Assert.Equal(values.Select(value => value <= cut), Enumerable.Range(0, ColumnBlock.Rows).Select(row => (rows[row / 64] >> row & 1) != 0));
        }
    }

    [Fact(DisplayName = "Theo cột: máy không có lệnh véc-tơ cho cùng kết quả")]
    public void The_scalar_path_agrees_with_the_vector_path()
    {
        var random = new Random(12);
        long[] values = [.. Enumerable.Range(0, ColumnBlock.Rows).Select(_ => random.NextInt64(0, 4_000_000))];
        Span<ulong> vector = new ulong[ColumnBlock.Words];
        Span<ulong> scalar = new ulong[ColumnBlock.Words];
        foreach (long cut in (long[])[values[3] - 1, values[3], values[3] + 1, 0, 4_000_000, -1])
        {
            ColumnBlock.AtMost(values, cut, vector);
            ColumnBlock.AtMostOneByOne(values, cut, scalar);
            Assert.True(vector.SequenceEqual(scalar));
        }
    }

    private static void AssertSame(LawInForce law, FactTable<Household> table, Household[] households)
    {
        PossibleColumn<PovertyClass> one = law.PossibleClasses(table, cores: 1);
        PossibleColumn<PovertyClass> all = law.PossibleClasses(table);
        for (int row = 0; row < households.Length; row++)
        {
            Possible<PovertyClass> expected = law.PossibleClasses(households[row]);
            if (one[row] != expected || all[row] != expected)
            {
                Assert.Fail($"row {row}: {households[row]}: expected {expected}, one core {one[row]}, all cores {all[row]}");
            }
        }
    }

    private static void Fill(FactTable<Household> table, int row, Household household, LawInForce law)
    {
        table.Column(HouseholdFacts.Area).Set(row, household.Area);
        table.Column(HouseholdFacts.IncomePerHead).Set(row, household.IncomePerHead?.Amount);
        table.Column(HouseholdFacts.MonthlyIncome).Set(row, household.MonthlyIncome?.Amount);
        table.Column(HouseholdFacts.MemberCount).Set(row, household.MemberCount);
        table.Column(HouseholdFacts.DeprivationCount).Set(row, household.DeprivationCount);
        ImmutableArray<YesNoFact<Household>> indicators = law.Standard!.Standard.Indicators!.Facts;
        for (int i = 0; i < indicators.Length; i++)
        {
            bool? answer = indicators.Length == Deprivations2022.Count
                ? household.Deprivations2022[(DeprivationIndicator2022)i]
                : household.Deprivations2016[(DeprivationIndicator2016)i];
            table.Column(indicators[i]).Set(row, answer);
        }
    }
}
