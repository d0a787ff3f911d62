using System.Globalization;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Excel;

/// <summary>Định dạng số: what a number of a sheet is shown as: a number, a code with leading zeros, or a day as exact as its format says.</summary>
/// <param name="Form">The parts of a date that it shows, as a .NET format; null for a number.</param>
/// <param name="ShownDigits">The digits of a format such as 0000; 0 where no zeros lead.</param>
internal readonly record struct NumberFormat(string? Form, int ShownDigits)
{
    /// <summary>The serial number of 29/02/1900, a day that never was.</summary>
    private const int NoDay = 60;

    /// <summary>The days between the two beginnings from which days are counted.</summary>
    private const int DaysTo1904 = 1_462;

    /// <summary>Serial numbers after 31/12/9999.</summary>
    private const double AfterLast = 2_958_466;

    private static readonly DateTime Start = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The format of a number of the built-in list of the file format.</summary>
    /// <param name="id">Its number.</param>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        14 or 15 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => new("dd/MM/yyyy", 0),
        16 => new("dd/MM", 0),
        17 => new("MM/yyyy", 0),
        (>= 18 and <= 21) or (>= 45 and <= 47) or (>= 32 and <= 35) => new("HH:mm:ss", 0),
        22 => new("dd/MM/yyyy HH:mm", 0),
        _ => default,
    };

    /// <summary>The format that a code means.</summary>
    /// <param name="code">The code, such as dd/mm/yyyy or 0000.</param>
    public static NumberFormat Of(string code)
    {
        string signs = Signs(code);
        if (signs.Length > 0 && signs.All(static c => c == '0'))
        {
            return new(null, signs.Length > 1 ? signs.Length : 0);
        }

        bool year = signs.Contains('y', StringComparison.Ordinal);
        bool day = signs.Contains('d', StringComparison.Ordinal);
        bool month = signs.Contains('m', StringComparison.Ordinal);
        bool time = signs.AsSpan().IndexOfAny('h', 's') >= 0;
        return (year, day, month, time) switch
        {
            (true, true, _, false) => new("dd/MM/yyyy", 0),
            (true, true, _, true) => new("dd/MM/yyyy HH:mm", 0),
            (true, false, true, _) => new("MM/yyyy", 0),
            (true, false, false, _) => new("yyyy", 0),
            (false, true, _, _) or (false, false, true, false) => new("dd/MM", 0),
            (false, false, _, true) => new("HH:mm:ss", 0),
            _ => default,
        };
    }

    /// <summary>The cell of a number with this format.</summary>
    /// <param name="value">The number as the sheet writes it.</param>
    /// <param name="from1904">Whether days are counted from 1904.</param>
    public SheetCell CellOf(string value, bool from1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
        {
            return new(CellKind.Error, value);
        }

        return Form is null
            ? new(CellKind.Number, TextOf(number, value), value) { ShownDigits = ShownDigits }
            : new(CellKind.Date, DateOf(number + (from1904 ? DaysTo1904 : 0), Form), (number + (from1904 ? DaysTo1904 : 0)).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A number so that its mark can only be a decimal mark: three decimals are written as four.</summary>
    private static string TextOf(double number, string value)
    {
        if (Math.Abs(number) >= 1e27)
        {
            return value;
        }

        string text = ((decimal)number).ToString(CultureInfo.InvariantCulture);    // 15 digits, as a spreadsheet shows them
        int mark = text.IndexOf('.', StringComparison.Ordinal);
        return mark == text.Length - 4 && mark >= 0 ? text + "0" : text;
    }

    private static string DateOf(double serial, string form)
    {
        int day = (int)Math.Clamp(serial, -1, AfterLast);
        if (day < 0 || day >= (int)AfterLast || day == NoDay)
        {
            return serial.ToString(CultureInfo.InvariantCulture) + " (?)";
        }

        DateTime date = Start.AddDays(day + (day < NoDay ? 1 : 0)).AddSeconds(Math.Round((serial - day) * 86_400));
        string text = date.ToString(serial == day || !form.StartsWith("dd/MM/yyyy", StringComparison.Ordinal) ? form : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
        bool isYear = day is >= 1900 and <= 2100;    // a year written into a cell for dates becomes a day of 1905
        return isYear ? day.ToString(CultureInfo.InvariantCulture) + " → " + text : text;
    }

    /// <summary>The signs of the first part of a code, without what is only printed.</summary>
    private static string Signs(string code)
    {
        var signs = new System.Text.StringBuilder();
        for (int i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = code.IndexOf('"', i + 1) is >= 0 and int quote ? quote : code.Length;
                    break;
                case '[':
                    int close = code.IndexOf(']', i);
                    string inside = close < 0 ? "" : code[(i + 1)..close];
                    if (inside.Length > 0 && inside.All(static c => c is 'h' or 'H' or 'm' or 'M' or 's' or 'S'))
                    {
                        signs.Append('h');
                    }

                    i = close < 0 ? code.Length : close;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case var sign when sign is not (' ' or '-' or '/' or '.'):
                    signs.Append(char.ToLowerInvariant(sign));
                    break;
            }
        }

        return signs.ToString().Contains("general", StringComparison.Ordinal) ? "" : signs.ToString();
    }
}
