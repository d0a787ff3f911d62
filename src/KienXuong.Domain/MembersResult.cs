using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Kết quả xác định thành viên: who of the persons of a household counts as a member in a review of a day, and how many do.</summary>
public sealed record MembersResult
{
    internal MembersResult(LocalDate date) => Date = date;

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The definition that was applied, with its days and provision; null when the day is not covered.</summary>
    public ParameterUse? Application { get; internal init; }

    /// <summary>The persons, in the order given.</summary>
    public IReadOnlyList<Resident> Residents { get; internal init; } = [];

    /// <summary>For each person, in the order given, whether he or she is counted, with every step and what is missing. Lists of two definitions are not compared person by person.</summary>
    public ImmutableArray<Eligibility> Persons { get; internal init; } = [];

    /// <summary>Số thành viên: from those who are counted to those who may be; null when the day is not covered.</summary>
    public NumberRange? Count => Application is null ? null : new(
        Persons.Count(static person => person.Possible.Decided == Answer.Yes), Persons.Count(static person => person.Possible.Contains(Answer.Yes)));

    /// <summary>Why there is no answer; null when there is one.</summary>
    public NotCovered? NotCovered { get; internal init; }

    /// <summary>Each person's answer with its reasons as text.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => Surveys.MembersText.Of(this, language);
}
