using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using KienXuong.Domain.Law;

namespace KienXuong.Domain.Territories;

/// <summary>Số định danh cá nhân: the personal number of twelve digits, as text. It names where the birth was registered, never where the person lives.</summary>
/// <remarks>Equality is that of the digits. No check digit is known, so none is tested. An old identity card of nine digits is another thing.</remarks>
public sealed record PersonalNumber
{
    private const int Length = 12;
    private const int FirstCentury = 1900;

    private static readonly Lazy<FrozenDictionary<string, string>> Provinces = new(static () =>
    {
        CsvTable table = CsvTable.Embedded("provinces-of-birth.csv");
        int code = table.Column("code");
        int name = table.Column("province_of_birth_registration");
        return table.Rows.ToFrozenDictionary(row => row[code], row => row[name], StringComparer.Ordinal);
    });

    private PersonalNumber(string digits) => Digits = digits;

    /// <summary>The twelve digits.</summary>
    public string Digits { get; }

    /// <summary>Mã nơi đăng ký khai sinh: the first three digits.</summary>
    public string PlaceOfBirthCode => Digits[..3];

    /// <summary>Nơi đăng ký khai sinh: the province of the first three digits; null for a country or a code that is not known.</summary>
    public string? PlaceOfBirth => Provinces.Value.GetValueOrDefault(PlaceOfBirthCode);

    /// <summary>Năm sinh: the year of birth, 1900 to 2399, by the fourth to sixth digit.</summary>
    public int BirthYear => FirstCentury + (100 * ((Digits[3] - '0') / 2)) + int.Parse(Digits.AsSpan(4, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Giới tính nam: whether the fourth digit is even, which is male; odd is female.</summary>
    public bool IsMale => (Digits[3] - '0') % 2 == 0;

    /// <summary>Reads a personal number: exactly twelve digits 0 to 9.</summary>
    /// <param name="text">The text, without spaces.</param>
    /// <param name="number">The number; null where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PersonalNumber? number)
    {
        number = text is { Length: Length } && text.All(char.IsAsciiDigit) ? new(text) : null;
        return number is not null;
    }

    /// <summary>The twelve digits.</summary>
    public override string ToString() => Digits;
}
