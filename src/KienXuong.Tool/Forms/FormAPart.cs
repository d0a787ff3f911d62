using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using KienXuong.Tool.Surveys;
using NodaTime;
using static KienXuong.Tool.Forms.FormWords;

namespace KienXuong.Tool.Forms;

/// <summary>Phiếu A (Phụ lục II Thông tư 07/2021/TT-BLĐTBXH): the line of one household, its columns one below the other.</summary>
internal static class FormAPart
{
    private const int Conditions = 5;

    /// <summary>The sheet with its result; a line that says why it is not used; nothing where nothing is known of it.</summary>
    /// <param name="row">The row of the file.</param>
    /// <param name="judged">The survey and its results.</param>
    /// <param name="date">The day of the review.</param>
    public static IEnumerable<FormBlock> Of(InputRow row, JudgedSurvey judged, LocalDate date)
    {
        FormAResult result = judged.FormA;
        if (!judged.HasFormA)
        {
            yield break;
        }

        yield return new FormBlock.Heading("Phiếu A - Nhận dạng nhanh hộ gia đình", 1);
        if (result.Possible.Decided != FormAOutcome.NotUsed)
        {
            yield return new FormBlock.Field("Xã/phường/thị trấn", FormWords.Of(row.Commune));
            yield return new FormBlock.Field("Số thứ tự hộ (A)", FormWords.Of(judged.Survey.FormA?.Id ?? row.Id));
            yield return new FormBlock.Field("Họ và tên chủ hộ (B)", FormWords.Of((judged.Survey.Head ?? row.Head).ToUpperInvariant()));
            yield return new FormBlock.Field("Ngày rà soát (C)", DayText.Of(date));
            yield return Columns(result);
        }

        yield return new FormBlock.Field("Kết quả Phiếu A", FormAReport.OutcomeOf(result, Language.Vietnamese));
        foreach (Step rule in result.Steps.Where(static step => step is { Kind: StepKind.Rule, Truth: Truth.Yes }))
        {
            yield return new FormBlock.Field("Căn cứ", Domain.Explanations.StepText.Of(rule, Language.Vietnamese));
        }

        foreach (Fact fact in result.ScreenedOutBy)
        {
            yield return new FormBlock.Field("Loại khỏi danh sách", fact.Label.Vietnamese);
        }

        if (result.Form.ProvincialDocument is { } document)
        {
            yield return new FormBlock.Field("Văn bản của Ban Chỉ đạo cấp tỉnh", document);
        }

        if (result.Override is { } other)
        {
            yield return new FormBlock.Field("Ghi chú", Texts.DecidedOtherwise(other).Vietnamese);
        }

        yield return new FormBlock.Signatures(["Đại diện hộ gia đình", "Rà soát viên", "Ủy ban nhân dân cấp xã"]);
    }

    private static FormBlock.Table Columns(FormAResult result) => new(
        ["Cột", "Nội dung", "Ghi"],
        [
            new(["0", "Nhận diện nhanh: một trong các điều kiện sau thì ghi 0", Number(result.Column0)], IsHead: true),
            .. FormAFacts.Cells.Select((cell, place) => new FormRow(
            [
                place < Conditions ? string.Create(CultureInfo.InvariantCulture, $"0.{place + 1}") : string.Create(CultureInfo.InvariantCulture, $"{place - Conditions + 1}"),
                cell.Label.Vietnamese,
                place < Conditions ? Tick(result.Form.AnswerTo(place)) : result.Column0 == 0 ? "" : Cell(result, cell, place),
            ])),
            new(["D", "Tổng số chỉ tiêu từ cột 1 đến cột 9", result.ColumnD is { } items ? new ScoreRange((int)items.Low, (int)items.High).ToString() : ""], IsHead: true),
            new(["E", "Kết quả", Number(result.ColumnE)], IsHead: true),
        ]);

    /// <summary>1 for yes, 0 for no, and whether it is taken from Form B; dots where nothing is written.</summary>
    private static string Cell(FormAResult result, Fact cell, int place) =>
        result.Form.AnswerTo(place) is { } answer ? (answer ? "1" : "0") + (result.Derived.Contains(cell) ? " (Phiếu B)" : "") : Empty;

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
