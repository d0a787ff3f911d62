using System.Text;

namespace KienXuong.Tool.Csv;

/// <summary>The fields of a damaged row that stand whole before the damage: the next one is where it lies.</summary>
internal static class SoundFields
{
    /// <summary>Reads the fields.</summary>
    /// <param name="raw">The text of the row.</param>
    /// <param name="delimiter">What parts the fields.</param>
    public static List<string> Of(string raw, char delimiter)
    {
        List<string> fields = [];
        var field = new StringBuilder();
        QuoteState state = QuoteState.FieldStart;
        foreach (char c in raw)
        {
            QuoteState before = state;
            state = QuoteScan.Next(before, c, delimiter);
            if (state == QuoteState.Broken)
            {
                break;
            }

            if (state == QuoteState.FieldStart)
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else if (c != '"' || state == QuoteState.Plain || before == QuoteState.Closed)
            {
                field.Append(c);
            }
        }

        return fields;
    }
}
