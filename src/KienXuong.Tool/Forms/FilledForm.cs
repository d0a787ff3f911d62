using System.Collections.Immutable;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using KienXuong.Tool.Surveys;
using NodaTime;

namespace KienXuong.Tool.Forms;

/// <summary>Phiếu B đã ghi: the filled form of one household as the officer knows it, always in Vietnamese, in the order of Annex III of Circular 02/2022/TT-BLĐTBXH.</summary>
internal static class FilledForm
{
    /// <summary>The blocks of the form.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="judged">The survey and its class.</param>
    /// <param name="date">The day of the review.</param>
    public static ImmutableArray<FormBlock> Of(InputRow row, JudgedSurvey judged, LocalDate date) =>
    [
        .. FormB1Part.Header(row, judged.Survey),
        new FormBlock.Field("Ngày rà soát", DayText.Of(date)),
        .. FormB1Part.PartA(judged.Survey),
        .. FormMembersPart.Of(judged.Survey),
        .. FormSheetsPart.B1(judged.Result),
        .. FormSheetsPart.B2(judged.Result),
        .. FormSheetsPart.Result(judged),
    ];
}
