using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Interview;

/// <summary>Phỏng vấn: asks for the facts that still matter, one by one, until the class is decided or nobody knows more.</summary>
internal sealed class Conversation(LawInForce law, TextReader input, TextWriter output, Language language)
{
    private readonly Stack<(Household Household, string? Declined)> _before = new();
    private readonly HashSet<string> _declined = new(StringComparer.Ordinal);

    /// <summary>Holds the interview.</summary>
    /// <param name="household">What is known at the start.</param>
    /// <returns>What is known at the end.</returns>
    public Household Hold(Household household)
    {
        output.WriteLine(Texts.AskKeys.In(language));
        while (law.Classify(household) is ClassUndetermined undetermined && NextOf(undetermined) is { Fact: { } fact } next)
        {
            output.WriteLine();
            output.WriteLine(Texts.StillPossible(string.Join(
                ", ", undetermined.Possible.Select(each => ClassNames.Of(each).In(language)))).In(language));
            Pose(next, fact);
            string? line = Read();
            if (line is null || IsStop(line))
            {
                break;
            }

            if (IsBack(line))
            {
                household = Back(household);
            }
            else if (IsDeclined(line))
            {
                _before.Push((household, next.Code));
                _declined.Add(next.Code);
            }
            else if (Answers.Take(household, fact, line) is { } known)
            {
                _before.Push((household, null));
                household = known;
            }
            else
            {
                output.WriteLine(Texts.AskAgain(line).In(language));
            }
        }

        return household;
    }

    private MissingFact? NextOf(ClassUndetermined undetermined) =>
        undetermined.Missing.FirstOrDefault(missing => missing.Fact is not null && Answers.CanTake(missing.Code) && !_declined.Contains(missing.Code));

    private void Pose(MissingFact missing, Fact fact)
    {
        output.Write(Words(missing.Label.In(language)));
        output.Write(fact.Unit is { } unit ? " (" + unit.In(language) + ")" : "");
        output.WriteLine("?");
        if (fact.Definition is { } definition)
        {
            output.WriteLine("  " + definition.Text.In(language) + " — " + definition.Provision.Cite(language));
        }

        for (int i = 0; i < fact.Choices.Length; i++)
        {
            output.WriteLine("  " + (i + 1).ToString(CultureInfo.InvariantCulture) + " " + fact.Choices[i].In(language));
        }

        if (fact.Kind == FactKind.YesNo)
        {
            output.WriteLine("  " + Texts.YesOrNo.In(language));
        }
    }

    private string? Read()
    {
        output.Write("> ");
        output.Flush();
        return input.ReadLine()?.Trim();
    }

    private Household Back(Household household)
    {
        if (!_before.TryPop(out (Household Household, string? Declined) last))
        {
            output.WriteLine(Texts.NothingToGoBackTo.In(language));
            return household;
        }

        if (last.Declined is { } code)
        {
            _declined.Remove(code);
        }

        return last.Household;
    }

    private static string Words(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static bool IsStop(string line) => Folded.Of(line) is "q" or "thoat" or "quit";

    private static bool IsBack(string line) => Folded.Of(line) is "<" or "lui" or "back";

    private static bool IsDeclined(string line) => Folded.Of(line) is "" or "?" or "khong biet" or "don't know" or "chua biet" or "unknown";
}
