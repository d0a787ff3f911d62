using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Surveys;

/// <summary>Danh sách phiếu: the surveys of a list, each with its members from the file of members, the region of the list and what its blanks mean.</summary>
/// <param name="households">The list.</param>
/// <param name="members">The members; null where the list itself has them, or nobody does.</param>
/// <param name="region">The region of a place that the list leaves out; null unknown.</param>
/// <param name="procedure">The procedure of a household whose Form A leaves it out; null unknown.</param>
/// <param name="blanksAreNone">Whether blanks in A.IX to A.XII mean none.</param>
internal sealed class SurveySource(IRowSource<Survey> households, MemberList? members, Region? region, ReviewProcedure? procedure, bool blanksAreNone) : IRowSource<Survey>
{
    /// <inheritdoc/>
    public ImmutableArray<Bilingual> Warnings => [.. households.Warnings.Concat(members?.Warnings ?? []).Distinct()];

    /// <inheritdoc/>
    public bool HasHeads => households.HasHeads;

    /// <inheritdoc/>
    public string NameOf(string path)
    {
        return members is not null && PartPath.TryParse(path, out PartPath part) && part.Field.Length > 0
            ? (part with { Field = members.NameOf(part.Field) }).ToString()
            : households.NameOf(path);
    }

    /// <inheritdoc/>
    public ListTable? Table => households.Table;

    /// <inheritdoc/>
    public IEnumerable<Row<Survey>> Read()
    {
        foreach (Row<Survey> row in households.Read())
        {
            Row<Survey> whole = row.Parts.Length > 0 ? With(row, [.. row.Parts.Select(static part => part.Row).OfType<Row<SurveyMember>>()]) : row;
            whole = row.Id is { } id && members?.Take(id) is { Count: > 0 } own ? With(whole, own) : whole;
            yield return whole with
            {
                Head = whole.Head.Length > 0 ? whole.Head : whole.Record?.Head ?? "",
                Commune = whole.Commune.Length > 0 ? whole.Commune : whole.Record?.Commune ?? "",
                Record = whole.Record is { } survey ? Completed(survey) : null,
            };
        }

        foreach (Row<Survey> row in members?.Rest() ?? [])
        {
            yield return row;
        }
    }

    public void Dispose() => households.Dispose();

    private static Row<Survey> With(Row<Survey> row, IReadOnlyList<Row<SurveyMember>> own)
    {
        ImmutableArray<Domain.Validation.InputError> errors =
        [
            .. row.Errors,
            .. row.Record?.Members is null ? [] : (Domain.Validation.InputError[])[RowErrors.MembersTwice("members")],
            .. MemberList.ErrorsOf(own),
        ];
        return row with
        {
            Parts = MemberList.PartsOf(own),
            Errors = errors,
            Record = row.Record is { } survey ? survey with { Members = [.. own.Select(static member => member.Record ?? new())] } : null,
        };
    }

    private Survey Completed(Survey survey)
    {
        Survey placed = survey.Region is null ? survey with { Region = region } : survey;
        bool wasAsked = placed.FormA is null || JudgedSurvey.HasFormB(placed);    // of a household that stops at Form A no blank says anything
        if (procedure is not null && placed.FormA?.Procedure is null)
        {
            placed = placed with { FormA = (placed.FormA ?? new()) with { Procedure = procedure } };
        }

        return blanksAreNone && wasAsked ? Blanks.AreNone(placed) : placed;
    }
}
