using System.Globalization;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Territories;

namespace KienXuong.Domain.Validation;

/// <summary>The texts of errors about units, codes and personal numbers, in both languages.</summary>
internal static class PlaceMessages
{
    public static Bilingual IdTooLong { get; } = new(
        "Mã hộ không được dài quá " + Text(PlaceErrors.LongestId) + " ký tự.", "The household code must not have more than " + Text(PlaceErrors.LongestId) + " characters.");

    public static Bilingual PlaceOfBirthUnknown { get; } = new(
        "Ba chữ số đầu của số định danh cá nhân không thuộc 63 tỉnh đã biết; có thể là nước ngoài.",
        "The first three digits of the personal number are of none of the 63 provinces known; perhaps a country.");

    public static Bilingual Unknown(string code, UnitUnknown unknown, UnitAnswer byName)
    {
        string day = Words.Of(unknown.Date);
        string now = string.Join("; ", unknown.WentInto.Select(each => each.Unit));
        string like = string.Join("; ", byName switch
        {
            UnitCandidates candidates => candidates.Units.Select(each => each.Unit),
            UnitFound found => [found.Unit.Unit],
            _ => [],
        });
        return new(
            $"Ngày {day} không có đơn vị hành chính cấp xã mã {code}." + (now.Length > 0 ? " Nay thuộc: " + now + "." : "") + (like.Length > 0 ? " Có thể là: " + like + "." : ""),
            $"There is no commune-level unit with the code {code} on {day}." + (now.Length > 0 ? " Now in: " + now + "." : "") + (like.Length > 0 ? " Perhaps: " + like + "." : ""));
    }

    public static Bilingual OfOther(string oldCode, string code, UnitPath origins) => new(
        $"Đơn vị mã {oldCode} trước ngày 01/07/2025 không thuộc đơn vị mã {code}, vốn gồm: {origins}.",
        $"The unit {oldCode} of before 01/07/2025 is no part of the unit {code}, which was formed from: {origins}.");

    public static Bilingual AreaContradicts(Bilingual given, Bilingual known, AreaOfPlace place)
    {
        string unit = PlaceText.Of(place.Unit, Language.Vietnamese);
        return new(
            $"Khu vực đã ghi là {given.Vietnamese}, nhưng theo đơn vị hành chính ({unit}) là {known.Vietnamese}" + By(place, Language.Vietnamese) + ".",
            $"The area given is {given.English}, but by the unit ({unit}) it is {known.English}" + By(place, Language.English) + ".");
    }

    public static Bilingual NotANumber(string number) => new(
        "Số định danh cá nhân phải gồm đúng 12 chữ số, không được là \"" + number + "\".",
        "A personal number has exactly 12 digits, not \"" + number + "\".");

    public static Bilingual OtherYear(int year, int born) => new(
        "Số định danh cá nhân cho năm sinh " + Text(year) + ", ngày sinh đã ghi là năm " + Text(born) + ".",
        "The personal number says born in " + Text(year) + ", the date of birth is of " + Text(born) + ".");

    public static Bilingual OtherSex(bool isMale) => isMale
        ? new("Số định danh cá nhân cho giới tính nam, đã ghi là nữ.", "The personal number says male, the sex given is female.")
        : new("Số định danh cá nhân cho giới tính nữ, đã ghi là nam.", "The personal number says female, the sex given is male.");

    private static string By(AreaOfPlace place, Language language) => place.Reading is { } reading ? ", " + reading.Show(language) : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
