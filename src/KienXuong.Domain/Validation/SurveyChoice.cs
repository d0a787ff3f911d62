using System.Collections.Immutable;

namespace KienXuong.Domain.Validation;

/// <summary>Một lựa chọn của phiếu: a choice of a survey or of a member, and the names of its closed list.</summary>
/// <typeparam name="T">The survey or the member.</typeparam>
/// <param name="Path">Its path.</param>
/// <param name="Read">What is chosen, as its place in the list.</param>
/// <param name="Names">The list.</param>
internal sealed record SurveyChoice<T>(string Path, Func<T, byte?> Read, ImmutableArray<Bilingual> Names)
{
    /// <summary>The error of a choice outside the list.</summary>
    public IEnumerable<InputError> Errors(string at, T record)
    {
        if (Read(record) is { } chosen && chosen >= Names.Length)
        {
            yield return new(InputErrorCodes.ChoiceNotInList, at + Path, ValidationMessages.NotInList(chosen, Names));
        }
    }
}
