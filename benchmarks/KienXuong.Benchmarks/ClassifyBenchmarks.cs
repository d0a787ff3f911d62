using BenchmarkDotNet.Attributes;
using KienXuong.Domain;
using NodaTime;

namespace KienXuong.Benchmarks;

/// <summary>One household under the standard of 2022, every fact known, beside RulesEngine and bare code. The setup checks that all agree.</summary>
[MemoryDiagnoser]
public class ClassifyBenchmarks
{
    private const int Count = 1_024;

    private readonly LawInForce _law = LawBook.Vietnam.On(new LocalDate(2023, 11, 1));
    private readonly LawInForce _law2016 = LawBook.Vietnam.On(new LocalDate(2018, 6, 1));
    private readonly Household[] _households = RandomHouseholds.Draw(Count, seed: 1, unknown: 0);
    private readonly Household[] _partly = RandomHouseholds.Draw(Count, seed: 2, unknown: 0.2);
    private readonly RulesEngineStandard2022 _engine = new();
    private RulesEngineStandard2022.Input[] _inputs = [];

    [GlobalSetup]
    public async Task Agree()
    {
        _inputs = [.. _households.Select(each => new RulesEngineStandard2022.Input(
            each.Area == AreaType.Urban,
            each.IncomePerHead!.Value.Amount,
            Enum.GetValues<Domain.Households.DeprivationIndicator2022>().Count(indicator => each.Deprivations2022[indicator] == true)))];
        for (int i = 0; i < Count; i++)
        {
            PovertyClass expected = BareStandard2022.Classify(_households[i].Area!.Value, _inputs[i].Income, _inputs[i].Deprived);
            if (_law.PossibleClasses(_households[i]).Decided != expected || await _engine.Classify(_inputs[i]) != expected)
            {
                throw new InvalidOperationException("The encodings disagree on " + _households[i]);
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count, Description = "class, standard of 2022")]
    public int Class()
    {
        int decided = 0;
        foreach (Household household in _households)
        {
            decided += _law.PossibleClasses(household).IsDecided ? 1 : 0;
        }

        return decided;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "class, standard of 2016")]
    public int Class2016()
    {
        int decided = 0;
        foreach (Household household in _households)
        {
            decided += _law2016.PossibleClasses(household).IsDecided ? 1 : 0;
        }

        return decided;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "class, a fifth of the facts unknown")]
    public int ClassPartlyKnown()
    {
        int decided = 0;
        foreach (Household household in _partly)
        {
            decided += _law.PossibleClasses(household).IsDecided ? 1 : 0;
        }

        return decided;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "class with every step")]
    public int Explained()
    {
        int steps = 0;
        foreach (Household household in _households)
        {
            steps += _law.Classify(household).Steps.Length;
        }

        return steps;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "RulesEngine 6.0.1")]
    public async Task<int> RulesEngine()
    {
        int poor = 0;
        foreach (RulesEngineStandard2022.Input input in _inputs)
        {
            poor += await _engine.Classify(input) == PovertyClass.Poor ? 1 : 0;
        }

        return poor;
    }

    [Benchmark(OperationsPerInvoke = Count, Description = "bare code")]
    public int Bare()
    {
        int poor = 0;
        foreach (RulesEngineStandard2022.Input input in _inputs)
        {
            poor += BareStandard2022.Classify(input.Urban ? AreaType.Urban : AreaType.Rural, input.Income, input.Deprived) == PovertyClass.Poor ? 1 : 0;
        }

        return poor;
    }
}
