using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Rules;

namespace KienXuong.Tool.Interview;

/// <summary>Nội dung phỏng vấn: what an interview is about, and how its answers are taken.</summary>
/// <typeparam name="T">The record that the answers fill: a household, a survey.</typeparam>
internal interface ITopic<T>
{
    /// <summary>The parts of the interview that are still open, in the order in which they are asked; none when all is decided.</summary>
    /// <param name="record">What is known.</param>
    IEnumerable<OpenPart> Open(T record);

    /// <summary>The question.</summary>
    /// <param name="missing">The fact asked for.</param>
    /// <param name="language">The language.</param>
    string LabelOf(MissingFact missing, Language language);

    /// <summary>The choices of a question, each with the word that stands for it.</summary>
    /// <param name="fact">The fact asked for.</param>
    ImmutableArray<(string Word, Bilingual Name)> ChoicesOf(Fact fact);

    /// <summary>How to answer where the question does not show it.</summary>
    /// <param name="fact">The fact asked for.</param>
    Bilingual? HintOf(Fact fact);

    /// <summary>Takes an answer.</summary>
    /// <param name="record">What is known so far.</param>
    /// <param name="fact">The fact asked for.</param>
    /// <param name="member">The place of the member that it is about, from 0; null for the household.</param>
    /// <param name="text">What was answered, without blanks around it and not empty.</param>
    Reply<T> Take(T record, Fact fact, int? member, string text);
}
