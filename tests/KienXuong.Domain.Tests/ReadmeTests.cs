using NodaTime;

namespace KienXuong.Domain.Tests;

/// <summary>The first screen of the README, executed.</summary>
public class ReadmeTests
{
    [Fact(DisplayName = "Ví dụ đầu tiên của README chạy và in đúng như README viết")]
    public void The_first_example_prints_what_the_readme_shows()
    {
        string readme = Repository.Read("README.md");
        string code = Block(readme, "csharp");
        string expected = Block(readme, "text");

        // The statements below are the README's, but for the last line, which prints.
        var household = new Household
        {
            Area = AreaType.Rural,
            IncomePerHead = 1_450_000,
            Deprivations2022 = new() { Job = true, HealthInsurance = true, HygienicToilet = true },
        };
        LawInForce law = LawBook.Vietnam.On(new LocalDate(2023, 11, 1));
        Classification classification = law.Classify(household);

        Assert.Equal(expected, classification.Explain(Language.Vietnamese));
        foreach (string line in Repository.Read("tests", "KienXuong.Domain.Tests", "ReadmeTests.cs").Split('\n').SkipWhile(line => !line.Contains("var household", StringComparison.Ordinal)).TakeWhile(line => line.Trim().Length > 0))
        {
            Assert.Contains(line.Trim(), code, StringComparison.Ordinal);
        }
    }

    [Fact(DisplayName = "Lệnh của README có trong .ci/run và ví dụ của gói cũng là ví dụ của README")]
    public void The_commands_are_those_of_continuous_integration()
    {
        string ci = Repository.Read(".ci", "run");
        Assert.Contains("dotnet test -c Release", ci, StringComparison.Ordinal);
        Assert.Contains(Block(Repository.Read("README.md"), "csharp"), ci, StringComparison.Ordinal);
    }

    private static string Block(string text, string language)
    {
        int start = text.IndexOf("```" + language + "\n", StringComparison.Ordinal) + language.Length + 4;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
