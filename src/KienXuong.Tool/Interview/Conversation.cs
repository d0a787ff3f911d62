using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Interview;

/// <summary>Phỏng vấn: asks for the facts that still matter, one by one, until the class is decided or nobody knows more.</summary>
internal sealed class Conversation(LawInForce law, TextReader input, TextWriter output, Language language)
{
    private readonly Stack<(Household Household, string? Declined)> _before = new();
    private readonly HashSet<string> _declined = new(StringComparer.Ordinal);
    private readonly HouseholdValidator _validator = new(law);

    /// <summary>Holds the interview.</summary>
    /// <param name="household">What is known at the start.</param>
    /// <param name="stop">Stops between two questions.</param>
    /// <returns>What is known at the end.</returns>
    public Household Hold(Household household, CancellationToken stop)
    {
        output.WriteLine(Texts.AskKeys.In(language));
        while (law.Classify(household) is ClassUndetermined undetermined && NextOf(undetermined) is { Fact: { } fact } next)
        {
            stop.ThrowIfCancellationRequested();
            output.WriteLine();
            output.WriteLine(Texts.StillPossible(string.Join(
                ", ", undetermined.Possible.Select(each => ClassNames.Of(each).In(language)))).In(language));
            Pose(next, fact);
            string? line = Read();
            if (line is null || IsStop(line))
            {
                break;
            }

            household = Take(household, fact, line);
        }

        return household;
    }

    private Household Take(Household household, Fact fact, string line)
    {
        if (IsBack(line))
        {
            return Back(household);
        }

        if (IsDeclined(line))
        {
            _before.Push((household, fact.Code));
            _declined.Add(fact.Code);
            return household;
        }

        Reply reply = Answers.Take(household, fact, line, _validator);
        if (reply.Errors.IsEmpty)
        {
            _before.Push((household, null));
            return reply.Household;
        }

        foreach (InputError error in reply.Errors)
        {
            output.WriteLine(Shown.Of(Texts.AskAgain(error.Message).In(language)));
        }

        return household;
    }

    private MissingFact? NextOf(ClassUndetermined undetermined) =>
        undetermined.Missing.FirstOrDefault(missing => missing.Fact is not null && Answers.CanTake(missing.Code) && !_declined.Contains(missing.Code));

    private void Pose(MissingFact missing, Fact fact)
    {
        output.Write(Texts.Sentence(missing.Label.In(language)));
        output.Write(fact.Unit is { } unit ? " (" + unit.In(language) + ")" : fact.Kind == FactKind.Money ? " (" + Texts.Dong.In(language) + ")" : "");
        output.WriteLine("?");
        if (fact.Definition is { } definition)
        {
            output.WriteLine("  " + Texts.Definition(definition).In(language));
        }

        foreach ((string word, Bilingual name) in Answers.ChoicesOf(fact))
        {
            output.WriteLine("  " + word + " " + name.In(language));
        }

        if (Answers.HintOf(fact) is { } hint)
        {
            output.WriteLine("  " + hint.In(language));
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

    private static bool IsStop(string line) => Folded.Of(line) is "q" or "thoat" or "quit";

    private static bool IsBack(string line) => Folded.Of(line) is "<" or "lui" or "back";

    private static bool IsDeclined(string line) =>
        Folded.Of(line) is "" or "?" or "khong biet" or "don't know" or "don’t know" or "dont know" or "chua biet" or "unknown";
}
