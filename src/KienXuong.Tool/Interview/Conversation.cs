using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;

namespace KienXuong.Tool.Interview;

/// <summary>Phỏng vấn: asks for the facts that still matter, one by one, until the class is decided or nobody knows more.</summary>
/// <typeparam name="T">The record that the answers fill: a household, a survey.</typeparam>
/// <param name="topic">What it is about.</param>
/// <param name="input">Where the answers come from.</param>
/// <param name="output">Where the questions go.</param>
/// <param name="language">The language.</param>
internal sealed class Conversation<T>(ITopic<T> topic, TextReader input, TextWriter output, Language language)
    where T : class
{
    private readonly Stack<(T Record, (string Code, int? Member)? Declined)> _before = new();
    private readonly HashSet<(string Code, int? Member)> _declined = [];

    /// <summary>Holds the interview.</summary>
    /// <param name="record">What is known at the start.</param>
    /// <param name="stop">Stops between two questions.</param>
    /// <returns>What is known at the end.</returns>
    public T Hold(T record, CancellationToken stop)
    {
        output.WriteLine(Texts.AskKeys.In(language));
        while (NextOf(record) is ({ } part, { Fact: { } fact } next))
        {
            stop.ThrowIfCancellationRequested();
            output.WriteLine();
            output.WriteLine(Texts.StillPossible(string.Join(", ", part.Possible.Select(each => each.In(language)))).In(language));
            Pose(next, fact);
            string? line = Read();
            if (line is null || IsStop(line))
            {
                break;
            }

            record = Take(record, next, line);
        }

        return record;
    }

    private T Take(T record, MissingFact missing, string line)
    {
        if (IsBack(line))
        {
            return Back(record);
        }

        if (IsDeclined(line))
        {
            _before.Push((record, (missing.Code, missing.Member)));
            _declined.Add((missing.Code, missing.Member));
            return record;
        }

        Reply<T> reply = topic.Take(record, missing.Fact!, missing.Member, line);
        if (reply.Errors.IsEmpty)
        {
            _before.Push((record, null));
            return reply.Record;
        }

        foreach (InputError error in reply.Errors)
        {
            output.WriteLine(Shown.Of(Texts.AskAgain(error.Message).In(language)));
        }

        return record;
    }

    /// <summary>The next question with its part: the first that nobody declined to answer.</summary>
    private (OpenPart Part, MissingFact Missing)? NextOf(T record)
    {
        foreach (OpenPart part in topic.Open(record))
        {
            foreach (MissingFact missing in part.Questions.Where(missing => !_declined.Contains((missing.Code, missing.Member))))
            {
                return (part, missing);
            }
        }

        return null;
    }

    private void Pose(MissingFact missing, Fact fact)
    {
        output.Write(Texts.Sentence(topic.LabelOf(missing, language)));
        output.Write(fact.Unit is { } unit ? " (" + unit.In(language) + ")" : fact.Kind == FactKind.Money ? " (" + Texts.Dong.In(language) + ")" : "");
        output.WriteLine("?");
        if (fact.Definition is { } definition)
        {
            output.WriteLine("  " + Texts.Definition(definition).In(language));
        }

        foreach ((string word, Bilingual name) in topic.ChoicesOf(fact))
        {
            output.WriteLine("  " + word + " " + name.In(language));
        }

        if (topic.HintOf(fact) is { } hint)
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

    private T Back(T record)
    {
        if (!_before.TryPop(out (T Record, (string Code, int? Member)? Declined) last))
        {
            output.WriteLine(Texts.NothingToGoBackTo.In(language));
            return record;
        }

        if (last.Declined is { } code)
        {
            _declined.Remove(code);
        }

        return last.Record;
    }

    private static bool IsStop(string line) => Folded.Of(line) is "q" or "thoat" or "quit";

    private static bool IsBack(string line) => Folded.Of(line) is "<" or "lui" or "back";

    private static bool IsDeclined(string line) =>
        Folded.Of(line) is "" or "?" or "khong biet" or "don't know" or "don’t know" or "dont know" or "chua biet" or "unknown";
}
