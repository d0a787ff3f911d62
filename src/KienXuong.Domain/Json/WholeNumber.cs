using System.Globalization;
using System.Text.Json;

namespace KienXuong.Domain.Json;

/// <summary>Reads a JSON number as a whole number, exactly: as JSON Schema has it, 1.0 and 1e1 are whole, and 1.5 is not.</summary>
internal static class WholeNumber
{
    /// <summary>No number of more digits fits.</summary>
    private const int MostDigits = 19;

    public static bool TryRead(JsonElement number, out long value) =>
        number.TryGetInt64(out value) || TryShift(number.GetRawText(), out value);

    /// <summary>Reads digits, a fraction and a power of ten by moving the decimal point; no floating point has a part in it.</summary>
    private static bool TryShift(string number, out long value)
    {
        string[] parts = number.Split('e', 'E');
        string mantissa = parts[0].TrimStart('-');
        int point = mantissa.IndexOf('.', StringComparison.Ordinal);
        string digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        int zeros = mantissa.Length - (point < 0 ? 0 : 1) - digits.Length;
        int decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        digits = digits.TrimStart('0');
        value = 0;
        if (digits.Length == 0)
        {
            return true;
        }

        if (!int.TryParse(parts.Length > 1 ? parts[1] : "0", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int power))
        {
            return false;
        }

        long shift = (long)power + zeros - decimals;
        return shift >= 0 && digits.Length + shift <= MostDigits &&
            long.TryParse((number[0] == '-' ? "-" : "") + digits + new string('0', (int)shift), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
