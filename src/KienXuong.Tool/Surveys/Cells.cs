using System.Globalization;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;
using NodaTime;
using NodaTime.Text;

namespace KienXuong.Tool.Surveys;

/// <summary>Giá trị của ô trên phiếu: how the text of a cell becomes a field of the survey. A text that is not understood is refused, never taken for a default.</summary>
internal static class Cells
{
    /// <summary>The most digits before the mark that are read; more than any field can hold.</summary>
    private const int MostDigits = 15;

    private static readonly LocalDatePattern WholeDay = LocalDatePattern.CreateWithInvariantCulture("d'/'M'/'uuuu");
    private static readonly YearMonthPattern Month = YearMonthPattern.CreateWithInvariantCulture("M'/'uuuu");

    /// <summary>Có hoặc không.</summary>
    /// <inheritdoc cref="Cell{T}"/>
    public static bool? YesNo(RowBuilder row, string path, ReadOnlySpan<char> text) => YesNo(row, path, text, "0");

    /// <summary>Có (1) hoặc không (2), as the columns of part B are coded.</summary>
    /// <inheritdoc cref="Cell{T}"/>
    public static bool? OneOrTwo(RowBuilder row, string path, ReadOnlySpan<char> text) => YesNo(row, path, text, "2");

    /// <summary>Số đo: an exact number. A mark before three digits is taken for neither thousands nor decimals.</summary>
    /// <inheritdoc cref="Cell{T}"/>
    public static decimal? Exact(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        if (Fields.IsUnknown(Fields.Word(text)))
        {
            return null;
        }

        int mark = text.LastIndexOfAny(',', '.');
        ReadOnlySpan<char> whole = mark < 0 ? text : text[..mark];
        ReadOnlySpan<char> decimals = mark < 0 ? "" : text[(mark + 1)..];
        bool isGrouped = whole.IndexOfAny(',', '.') >= 0;
        if (mark >= 0 && !isGrouped && decimals.Length == 3 && whole is not ("0" or ""))
        {
            row.Refuse(RowErrors.AmbiguousNumber(path, text));
            return null;
        }

        if (isGrouped && !IsGroupedBy(whole, text[mark] == ',' ? '.' : ','))
        {
            row.Refuse(RowErrors.NotExact(path, text));
            return null;
        }

        string number = whole.ToString().Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) + (mark < 0 ? "" : "." + decimals.ToString());
        if (number.Length <= MostDigits && decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
        {
            return value;
        }

        row.Refuse(number.Length > MostDigits ? RowErrors.NumberTooLarge(path, text) : RowErrors.NotExact(path, text));
        return null;
    }

    /// <summary>Ngày sinh: 02/10/2012, 10/2012, 2012 or the same in ISO form.</summary>
    /// <inheritdoc cref="Cell{T}"/>
    public static PartialDate? Date(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        if (Fields.IsUnknown(Fields.Word(text)))
        {
            return null;
        }

        string written = text.ToString();
        if (PartialDate.TryParse(written, out PartialDate date))
        {
            return date;
        }

        if (WholeDay.Parse(written) is { Success: true, Value: { Year: >= 1800 } day })
        {
            return day;
        }

        if (Month.Parse(written) is { Success: true, Value: { Year: >= 1800 } month })
        {
            return new PartialDate(month.Year, month.Month);
        }

        row.Refuse(RowErrors.NotADate(path, text));
        return null;
    }

    /// <summary>Ngày đầy đủ: a whole day, in the same ways.</summary>
    /// <inheritdoc cref="Cell{T}"/>
    public static LocalDate? Day(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        if (Date(row, path, text) is not { } date)
        {
            return null;
        }

        if (date.Earliest == date.Latest)
        {
            return date.Earliest;
        }

        row.Refuse(RowErrors.NotADate(path, text));
        return null;
    }

    /// <summary>Số con tính theo chục, as the form counts poultry.</summary>
    /// <inheritdoc cref="Cell{T}"/>
    public static int? Tens(RowBuilder row, string path, ReadOnlySpan<char> text) => Fields.Number(row, path, text) switch
    {
        null => null,
        > int.MaxValue / 10 or < int.MinValue / 10 => int.MaxValue,
        { } tens => tens * 10,
    };

    private static bool? YesNo(RowBuilder row, string path, ReadOnlySpan<char> text, string no)
    {
        switch (Fields.Word(text))
        {
            case "1" or "x" or "c" or "co" or "true" or "yes":
                return true;
            case "k" or "khong" or "false" or "no":
                return false;
            case var word when word == "0" || word == no:
                return false;
            case var word when !Fields.IsUnknown(word):
                row.Refuse(RowErrors.NotYesOrNo(path, text));
                return null;
            default:
                return null;
        }
    }

    private static bool IsGroupedBy(ReadOnlySpan<char> whole, char mark)
    {
        string[] groups = whole.ToString().Split(mark);
        return groups[0].TrimStart('-').Length is > 0 and <= 3 && groups.Skip(1).All(static group => group.Length == 3) && groups.All(static group => group.TrimStart('-').All(char.IsAsciiDigit));
    }
}
