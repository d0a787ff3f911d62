using System.Collections.Immutable;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using KienXuong.Tool.Surveys;
using NodaTime;

namespace KienXuong.Tool.Forms;

/// <summary>Phiếu A, Phiếu B đã ghi: the filled forms of one household as the officer knows them, always in Vietnamese: Annex II of Circular 07/2021/TT-BLĐTBXH, then the order of Annex III of Circular 02/2022/TT-BLĐTBXH. A household that stops at Form A has no Form B.</summary>
internal static class FilledForm
{
    /// <summary>The blocks of the form.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="judged">The survey and its class.</param>
    /// <param name="date">The day of the review.</param>
    public static ImmutableArray<FormBlock> Of(InputRow row, JudgedSurvey judged, LocalDate date) =>
    [
        .. FormAPart.Of(row, judged, date),
        .. judged.IsScored ? FormB(row, judged, date) : [],
    ];

    private static ImmutableArray<FormBlock> FormB(InputRow row, JudgedSurvey judged, LocalDate date) =>
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
