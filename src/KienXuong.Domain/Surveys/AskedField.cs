using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Ô chỉ hỏi một số người: a field of part B that is asked of some members only.</summary>
/// <param name="Path">Its name in the JSON contract.</param>
/// <param name="Name">Its name, with the column of the form.</param>
/// <param name="Months">The completed months of age at which it is asked.</param>
/// <param name="Ages">The same in the words of the form.</param>
/// <param name="IsFilled">Whether it holds an answer that proves that it was asked; a written "none" proves nothing.</param>
/// <param name="Emptied">The member without it.</param>
/// <param name="After">The answer after which it is asked; null where the age alone decides.</param>
internal sealed record AskedField(
    string Path,
    Bilingual Name,
    NumberRange Months,
    Bilingual Ages,
    Func<SurveyMember, bool> IsFilled,
    Func<SurveyMember, SurveyMember> Emptied,
    AskedAfter? After = null);
