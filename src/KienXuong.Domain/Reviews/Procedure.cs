using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Reviews;

/// <summary>Thủ tục công nhận: one of the five procedures as data: its steps in their fixed order, its papers and its dated figures.</summary>
/// <param name="Kind">Which procedure.</param>
/// <param name="Name">The name as published.</param>
/// <param name="Papers">The papers of a request.</param>
/// <param name="Steps">The steps in their fixed order.</param>
public sealed record Procedure(ReviewProcedure Kind, Bilingual Name, Bilingual Papers, ImmutableArray<ReviewStep> Steps)
{
    /// <summary>The yearly window; null for a monthly review.</summary>
    public Parameter<AnnualPeriod>? Window { get; init; }

    /// <summary>The day of the month on which the review starts; null for the periodic review.</summary>
    public Parameter<int>? StartDay { get; init; }

    /// <summary>The share of the attendees of the village meeting that must agree; null where there is no meeting.</summary>
    public Parameter<Rate>? MeetingShare { get; init; }

    /// <summary>Who gives an opinion before the decision; null where nobody does.</summary>
    public Parameter<OpinionAuthority>? OpinionOf { get; init; }

    /// <summary>The standard of the list; null where the standard of the day is used.</summary>
    public Parameter<string>? Standard { get; init; }

    /// <summary>Whether a refusal is in writing with reasons; null where the text says nothing of a refusal.</summary>
    public bool? RefusesInWriting { get; init; }

    /// <summary>The codes under which it was published.</summary>
    public ImmutableArray<ProcedureCode> Codes => ProcedureCodes.Of(Kind);

    /// <summary>Every dated figure that it uses.</summary>
    public ImmutableArray<Parameter> Figures =>
    [
        .. new Parameter?[] { Window, StartDay, MeetingShare, OpinionOf, Standard }
            .Concat(Steps.SelectMany(step => new[] { step.Deadline?.Figure, step.Deadline?.Within }))
            .OfType<Parameter>().Distinct(),
    ];

    /// <summary>The step of a name; null where the procedure has none.</summary>
    internal ReviewStep? Find(ReviewStage stage) => Steps.FirstOrDefault(step => step.Stage == stage);
}
