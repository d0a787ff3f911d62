using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;

namespace KienXuong.Tool.Surveys;

/// <summary>Ô trợ cấp xã hội hằng tháng (B.14): a set of the codes 1 elderly, 2 disabled, 3 orphan; 0 and the empty cell of the form are none.</summary>
internal static class AllowanceCell
{
    private static readonly SocialAllowance[] Codes = [SocialAllowance.Elderly, SocialAllowance.Disabled, SocialAllowance.Orphan];

    private static readonly Bilingual Choices = new("0 = không, " + List(Language.Vietnamese), "0 = none, " + List(Language.English));

    /// <summary>The set.</summary>
    /// <inheritdoc cref="Cell{T}"/>
    public static SocialAllowance? Of(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        string word = Fields.Word(text);
        if (word is "" or "0" or "khong" or "none")
        {
            return SocialAllowance.None;
        }

        if (Fields.IsUnknown(word))
        {
            return null;
        }

        SocialAllowance all = SocialAllowance.None;
        foreach (string code in text.ToString().Split([' ', ';', '+', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            int place = Array.IndexOf(["1", "2", "3"], code);
            if (place < 0)
            {
                row.Refuse(RowErrors.UnknownChoice(path, text, Choices));
                return null;
            }

            all |= Codes[place];
        }

        return all;
    }

    /// <summary>The codes of a set as the form writes them.</summary>
    /// <param name="allowance">The set.</param>
    public static string CodesOf(SocialAllowance allowance) =>
        string.Join(';', Codes.Index().Where(each => allowance.HasFlag(each.Item)).Select(each => (char)('1' + each.Index)));

    private static string List(Language language) => string.Join(
        ", ", Codes.Index().Select(each => (char)('1' + each.Index) + " = " + FormLists.NamesOf<SocialAllowance>()[(int)each.Item].In(language)));
}
