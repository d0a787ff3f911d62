using System.Reflection;
using System.Text;
using KienXuong.Domain.Cases;
using KienXuong.Domain.Law;
using NodaTime;
using Xunit.v3;

namespace KienXuong.Domain.Tests.Traceability;

/// <summary>From provision to rule to tests and cases, gathered from the law book, the test assembly and the case files.</summary>
internal sealed class Matrix
{
    private Matrix(ILookup<string, string> rules, ILookup<string, string> values, ILookup<string, string> evidence)
    {
        Rules = rules;
        Values = values;
        Evidence = evidence;
    }

    /// <summary>By citation the rules that stand there.</summary>
    public ILookup<string, string> Rules { get; }

    /// <summary>By citation the values that stand there.</summary>
    public ILookup<string, string> Values { get; }

    /// <summary>By citation the tests and cases that name it.</summary>
    public ILookup<string, string> Evidence { get; }

    /// <summary>Every first day of a value.</summary>
    public static IEnumerable<LocalDate> FirstDays =>
        LawBook.Parameters.SelectMany(parameter => parameter.Uses).Select(use => use.Validity.From).Distinct().Order();

    public static Matrix Gather()
    {
        var rules = FirstDays
            .SelectMany(day => LawBook.Vietnam.Describe(day))
            .SelectMany(set => set.Rules.Where(rule => rule.Provision is not null).Select(rule => (Citation: Cite(rule.Provision!), Rule: set.Code + ": " + rule.Result.Vietnamese)))
            .Distinct();
        var values = LawBook.Parameters
            .SelectMany(parameter => parameter.Uses)
            .SelectMany(use => (IEnumerable<(Provision? Provision, string Code)>)[(use.Provision, use.Parameter.Code), (use.CarriedBy, use.Parameter.Code)])
            .Where(each => each.Provision is not null)
            .Select(each => (Citation: Cite(each.Provision!), each.Code))
            .Distinct();
        return new(
            rules.ToLookup(each => each.Citation, each => each.Rule),
            values.ToLookup(each => each.Citation, each => each.Code),
            Tests().Concat(Cases()).ToLookup(each => each.Citation, each => each.Name));
    }

    /// <summary>The matrix as a table in Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder("# Provision, rule, tests and cases\n\n| Provision | Rules and values | Tests and cases |\n|---|---|---|\n");
        foreach (string citation in Rules.Select(each => each.Key).Union(Values.Select(each => each.Key)).Union(Evidence.Select(each => each.Key)).Order(StringComparer.Ordinal))
        {
            string[] evidence = [.. Evidence[citation].Distinct()];
            text.Append("| ").Append(citation)
                .Append(" | ").AppendJoin("; ", Rules[citation].Concat(Values[citation]))
                .Append(" | ").Append(evidence.Length).Append(": ").AppendJoin("; ", evidence.Take(8)).Append(evidence.Length > 8 ? "; …" : "").Append(" |\n");
        }

        return text.ToString();
    }

    private static string Cite(Provision provision) => provision.Cite(Language.Vietnamese);

    private static IEnumerable<(string Citation, string Name)> Tests() =>
        from type in typeof(Matrix).Assembly.GetTypes()
        let onType = type.GetCustomAttributes<ProvisionAttribute>()
        from method in type.GetMethods()
        where method.GetCustomAttributes().Any(attribute => attribute is IFactAttribute)
        from provision in onType.Concat(method.GetCustomAttributes<ProvisionAttribute>())
        select (provision.Citation, type.Name + "." + method.Name);

    private static IEnumerable<(string Citation, string Name)> Cases() =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "cases"), "*.json")
        where !file.EndsWith(".schema.json", StringComparison.Ordinal)
        from each in CaseFile.Read(File.ReadAllText(file)).Cases
        select (each.Provision, Path.GetFileName(file) + ": " + each.Name);
}
