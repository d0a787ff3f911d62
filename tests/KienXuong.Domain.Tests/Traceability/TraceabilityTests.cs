using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;

namespace KienXuong.Domain.Tests.Traceability;

public class TraceabilityTests
{
    private static readonly Matrix Matrix = Matrix.Gather();

    [Fact(DisplayName = "Ma trận căn cứ pháp lý - quy tắc - kiểm thử được ghi ra tệp artifacts/traceability.md")]
    public void The_matrix_is_written()
    {
        string folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts")).FullName;

        File.WriteAllText(Path.Combine(folder, "traceability.md"), Matrix.ToMarkdown());

        Assert.Contains("điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP | poverty.2022.classes: hộ nghèo", Matrix.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "Mọi quy tắc đều có ít nhất một kiểm thử hoặc tình huống nêu căn cứ của nó")]
    public void Every_rule_has_a_test_or_case() =>
        Assert.Empty(Matrix.Rules.Where(rule => !Matrix.Evidence.Contains(rule.Key)).Select(rule => rule.Key));

    [Fact(DisplayName = "Không kiểm thử hay tình huống nào nêu căn cứ pháp lý mà thư viện không biết")]
    public void No_test_names_an_unknown_provision()
    {
        string[] instruments = [.. LawBook.Parameters.SelectMany(parameter => parameter.Uses).SelectMany(use => new[] { use.Provision.Instrument, use.CarriedBy?.Instrument })
            .OfType<Domain.Law.Instrument>().Select(instrument => instrument.Name(Language.Vietnamese)).Distinct()];

        string[] unknown = [.. Matrix.Evidence.Select(each => each.Key).Where(citation =>
            !Matrix.Rules.Contains(citation) && !Matrix.Values.Contains(citation) && !instruments.Contains(citation))];
        Assert.Empty(unknown);
    }

    [Fact(DisplayName = "Mọi tham số đều được ít nhất một quy tắc hoặc công thức dùng")]
    public void Every_parameter_is_used()
    {
        var used = Matrix.FirstDays.SelectMany(day => LawBook.Vietnam.Describe(day)).SelectMany(set => set.Values).Select(use => use.Parameter)
            .Concat(LawBook.Amounts.SelectMany(amount => amount.Parameters))
            .Concat(OfPlaces())
            .Concat(Domain.Reviews.Procedures.All)
            .Concat(LawBook.Vietnam.DescribeProcedures(new(2026, 1, 1)).SelectMany(procedure => procedure.Figures))
            .ToHashSet();

        // A rule set or standard is itself the rule; a value that nobody knows yet is used where the rules ask whether it is given.
        Assert.Empty(LawBook.Parameters.Where(parameter =>
            !used.Contains(parameter) && !parameter.Uses.Any(use => use.Value is Func<IHasRuleSet>) && parameter.Coverage is not null));
    }

    /// <summary>What the area of a place uses: the list of units, the rule by type, and the reading.</summary>
    private static IEnumerable<Parameter> OfPlaces()
    {
        AreaOfPlace place = LawBook.Vietnam.On(new(2025, 7, 1)).Units.AreaOf("13075");
        return [((UnitFound)place.Unit).Unit.List.Parameter, place.Rule!.Parameter, place.Reading!.Parameter];
    }
}
