using BenchmarkDotNet.Attributes;
using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Benchmarks;

/// <summary>A million households from columns, three-valued, beside the bare scalar loop. The setup checks that both agree on every row.</summary>
public class ColumnBenchmarks
{
    private const int Rows = 1_000_000;

    private readonly LawInForce _law = LawBook.Vietnam.On(new LocalDate(2023, 11, 1));
    private readonly FactTable<Household> _table = new(Rows);
    private readonly long[] _income = new long[Rows];
    private readonly byte[] _area = new byte[Rows];
    private readonly ushort[] _yes = new ushort[Rows];
    private readonly ushort[] _known = new ushort[Rows];
    private readonly byte[] _result = new byte[Rows];

    [Params(0.0, 0.1)]
    public double Unknown { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        Household[] households = RandomHouseholds.Draw(Rows, seed: 5, Unknown);
        NumberColumn income = _table.Column(HouseholdFacts.IncomePerHead);
        ChoiceColumn<AreaType> area = _table.Column(HouseholdFacts.Area);
        YesNoColumn[] indicators = [.. _law.Standard!.Standard.Indicators!.Facts.Select(fact => _table.Column(fact))];
        for (int row = 0; row < Rows; row++)
        {
            Household household = households[row];
            income.Set(row, household.IncomePerHead?.Amount);
            area.Set(row, household.Area);
            _income[row] = household.IncomePerHead?.Amount ?? 0;
            _area[row] = (byte)(household.Area ?? AreaType.Rural);
            int known = (household.IncomePerHead is null ? 0 : 0x1000) | (household.Area is null ? 0 : 0x2000);
            int yes = 0;
            for (int k = 0; k < indicators.Length; k++)
            {
                bool? answer = household.Deprivations2022[(DeprivationIndicator2022)k];
                indicators[k].Set(row, answer);
                known |= answer is null ? 0 : 1 << k;
                yes |= answer == true ? 1 << k : 0;
            }

            (_known[row], _yes[row]) = ((ushort)known, (ushort)yes);
        }

        Bare();
        PossibleColumn<PovertyClass> classes = _law.PossibleClasses(_table, cores: 1);
        for (int row = 0; row < Rows; row++)
        {
            if (classes[row].Sum(each => 1 << (int)each) != _result[row])
            {
                throw new InvalidOperationException("The loops disagree on " + households[row]);
            }
        }
    }

    [Benchmark(Baseline = true, Description = "columns, one core")]
    public int OneCore() => _law.PossibleClasses(_table, cores: 1).Rows;

    [Benchmark(Description = "columns, all cores")]
    public int AllCores() => _law.PossibleClasses(_table).Rows;

    [Benchmark(Description = "bare scalar loop, one core")]
    public void Bare() => BareStandard2022.Classify(_income, _area, _yes, _known, _result);
}
