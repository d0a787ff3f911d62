namespace KienXuong.Domain.Rules;

/// <summary>Cột có hoặc không: the yes/no answers of many subjects, one bit each.</summary>
public sealed class YesNoColumn : Column
{
    internal YesNoColumn(Fact fact, int rows)
        : base(fact, rows) => YesWords = new ulong[KnownWords.Length];

    /// <summary>A bit for each row answered yes; bits of unknown rows are not read.</summary>
    internal ulong[] YesWords { get; }

    /// <summary>Sets the answer of a row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="answer">The answer; null is unknown.</param>
    public void Set(int row, bool? answer)
    {
        if (answer is { } known)
        {
            Know(row);
            ulong bit = 1UL << row;
            YesWords[row / 64] = known ? YesWords[row / 64] | bit : YesWords[row / 64] & ~bit;
        }
        else
        {
            Forget(row);
        }
    }

    internal override void Take(int row, int slot, scoped in Sheet sheet)
    {
        bool yes = sheet.MayBeYes.Has(slot);
        bool no = sheet.MayBeNo.Has(slot);
        Set(row, yes == no ? null : yes);
    }

    internal override void Learn(int row, int slot, scoped ref Sheet sheet) => sheet.LearnFlag(slot, YesWords[row / 64].Has(row));
}
