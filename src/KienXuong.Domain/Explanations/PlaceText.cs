using System.Text;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;

namespace KienXuong.Domain.Explanations;

/// <summary>Lời giải thích khu vực: how the area followed from the unit, as plain text.</summary>
internal static class PlaceText
{
    /// <summary>What is asked for where a reading needs the unit before the merger.</summary>
    public static readonly Bilingual AskOldUnit = new(
        "Cần biết thêm: mã đơn vị trước ngày 01/07/2025 (oldCommuneCode)", "Missing: code of the unit before 01/07/2025 (oldCommuneCode)");

    /// <summary>The unit, the area, the reading that was used, and what the other reading would change.</summary>
    public static void Append(StringBuilder text, AreaOfPlace place, ChoiceEffect? effect, Language language)
    {
        text.Line(language.Pick("Đơn vị hành chính: ", "Unit: ") + Of(place.Unit, language));
        if (place.Unit is UnitFound && place.Rule is { } rule)
        {
            text.Line(language.Pick("Khu vực: ", "Area: ") + AreaOf(place.Possible, language) + " (" + Citations.Of(rule, language) + ")");
        }

        if (place.Reading is { } reading)
        {
            text.Line(language.Pick("Lựa chọn áp dụng: ", "Named choice: ") + reading.Parameter.Label.In(language) + ": " + reading.Show(language) + " (" + Citations.Of(reading, language) + ")");
        }

        if (effect is not null)
        {
            text.Line(language.Pick("   nếu chọn ", "   with ") + effect.Other.In(language) + language.Pick(" thì kết quả là ", " the result is ") +
                string.Join(language.Pick(" hoặc ", " or "), effect.Classes.Select(each => PovertyClassNames.Of(each).In(language))));
        }

        if (place.AsksOldUnit)
        {
            text.Line(AskOldUnit.In(language));
        }
    }

    /// <summary>What was found of a unit.</summary>
    public static string Of(UnitAnswer answer, Language language) => answer switch
    {
        UnitFound found => found.Unit.Unit.ToString(),
        UnitCandidates candidates => language.Pick("có thể là ", "perhaps ") + ListOf(candidates.Units),
        UnitUnknown { WentInto.IsEmpty: false } unknown => language.Pick("ngày ", "none on ") + Words.Of(unknown.Date) +
            language.Pick(" không còn đơn vị này; nay thuộc ", " any more; now in ") + ListOf(unknown.WentInto),
        UnitNotCovered notCovered => ExplanationText.Of(notCovered.Reason, language),
        _ => language.Pick("ngày ", "none on ") + Words.Of(answer.Date) + language.Pick(" không có đơn vị này", ""),
    };

    /// <summary>The areas still possible.</summary>
    public static string AreaOf(Possible<AreaType> areas, Language language) =>
        string.Join(language.Pick(" hoặc ", " or "), areas.Select(area => HouseholdFacts.Area.Choices[(int)area].In(language)));

    private static string ListOf(IEnumerable<UnitInForce> units) => string.Join("; ", units.Select(each => each.Unit));
}
