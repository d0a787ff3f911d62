namespace KienXuong.Tool.Csv;

/// <summary>Follows the quotation marks of a line: a doubled mark inside quotation marks is one mark of the text.</summary>
internal static class QuoteScan
{
    /// <summary>The state at the end of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="state">The state at its beginning.</param>
    /// <param name="delimiter">What parts the fields.</param>
    public static QuoteState Over(ReadOnlySpan<char> line, QuoteState state, char delimiter)
    {
        if (state != QuoteState.Open && !line.Contains('"'))
        {
            return QuoteState.Plain;
        }

        foreach (char c in line)
        {
            state = Next(state, c, delimiter);
            if (state == QuoteState.Broken)
            {
                break;
            }
        }

        return state;
    }

    /// <summary>The state after a character.</summary>
    /// <param name="state">The state before it.</param>
    /// <param name="c">The character.</param>
    /// <param name="delimiter">What parts the fields.</param>
    public static QuoteState Next(QuoteState state, char c, char delimiter) => state switch
    {
        QuoteState.Open => c == '"' ? QuoteState.Closed : QuoteState.Open,
        QuoteState.Closed when c == '"' => QuoteState.Open,
        QuoteState.Closed => c == delimiter ? QuoteState.FieldStart : QuoteState.Broken,
        QuoteState.FieldStart when c == '"' => QuoteState.Open,
        QuoteState.FieldStart or QuoteState.Plain => c == delimiter ? QuoteState.FieldStart : QuoteState.Plain,
        QuoteState.Broken => QuoteState.Broken,
    };
}
