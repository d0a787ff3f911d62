using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using SurveyColumn = KienXuong.Tool.Csv.Column<KienXuong.Tool.Surveys.SurveyBuilder>;

namespace KienXuong.Tool.Surveys;

/// <content>The line of Form A: the conditions of column 0, the items of columns 1 to 9, and what people decided otherwise.</content>
internal static partial class SurveyColumns
{
    private const int Conditions = 5;

    private static SurveyColumn[] FormACells() =>
    [
        Of<ReviewProcedure>("formA.procedure", ListCell<ReviewProcedure>.One, static (s, v) => With(s, form => form with { Procedure = v }), "Thủ tục", "Thủ tục rà soát"),
        Of<bool>("formA.isOnCommuneList", Cells.YesNo, static (s, v) => With(s, form => form with { IsOnCommuneList = v }), "Đang trong danh sách hộ nghèo, hộ cận nghèo"),
        .. FormAFacts.Cells.Select(Cell),
        new("formA.provincialDocument", static (row, _, text) => row.Survey = WithDocument(row.Survey, text.ToString()), "Phiếu A văn bản của Ban Chỉ đạo cấp tỉnh"),
        new("formA.override.outcome", static (row, at, text) => row.Outcome = ListCell<FormAOutcome>.One(row, at, text), "Phiếu A quyết định khác"),
        new("formA.override.author", static (row, _, text) => row.Author = text.ToString(), "Phiếu A người quyết định"),
        new("formA.override.date", static (row, at, text) => row.DecidedOn = Cells.Day(row, at, text), "Phiếu A ngày quyết định"),
        new("formA.override.reason", static (row, _, text) => row.Reason = text.ToString(), "Phiếu A lý do"),
    ];

    private static SurveyColumn Cell(YesNoFact<FormA> cell, int place) => Of<bool>(
        cell.Code,
        Cells.YesNo,
        (s, v) => With(s, form => form.WithAnswer(place, v)),
        place < Conditions
            ? string.Create(CultureInfo.InvariantCulture, $"Phiếu A cột 0 điều kiện {place + 1}")
            : string.Create(CultureInfo.InvariantCulture, $"Phiếu A cột {place - Conditions + 1}"));

    private static Survey WithDocument(Survey survey, string document) => With(survey, form => form with { ProvincialDocument = document });

    private static Survey With(Survey survey, Func<FormA, FormA> change) => survey with { FormA = change(survey.FormA ?? new()) };
}
