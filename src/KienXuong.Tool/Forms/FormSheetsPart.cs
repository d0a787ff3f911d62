using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Input;
using KienXuong.Tool.Surveys;

namespace KienXuong.Tool.Forms;

/// <summary>Bảng chấm điểm Phiếu B1, Phiếu B2 and the result.</summary>
internal static class FormSheetsPart
{
    /// <summary>The scoring sheet of the column of the household.</summary>
    /// <param name="result">The decision.</param>
    public static IEnumerable<FormBlock> B1(SurveyClassification result)
    {
        if (result.IncomeSheet() is not { } sheet)
        {
            return [new FormBlock.Heading("Bảng chấm điểm Phiếu B1", 1), new FormBlock.Field("Cột điểm", "chưa biết, vì chưa biết khu vực hoặc vùng"), Total("B1", result.IncomeScore)];
        }

        ImmutableArray<FormRow>.Builder rows = ImmutableArray.CreateBuilder<FormRow>();
        foreach (IGrouping<string, SheetRow> item in sheet.Rows.GroupBy(static row => row.Item, StringComparer.Ordinal))
        {
            rows.Add(new([item.Key, item.First().ItemLabel.Vietnamese, "", "", ""], IsHead: true));
            rows.AddRange(item.Select(static row => new FormRow(["", row.Label.Vietnamese, Tick(row.Ticked), Number(row.Points), Score(row)])));
        }

        rows.Add(new(["", "Tổng điểm B1", "", "", result.IncomeScore?.ToString() ?? ""], IsHead: true));
        return
        [
            new FormBlock.Heading($"Mẫu {sheet.Form}. Bảng chấm điểm Phiếu B1 khu vực {sheet.Column.Vietnamese}", 1),
            new FormBlock.Table(["Mục", "Chỉ tiêu", "Đánh dấu", "Điểm quy ước", "Điểm"], rows.ToImmutable()),
        ];
    }

    /// <summary>Form B2.</summary>
    /// <param name="result">The decision.</param>
    public static IEnumerable<FormBlock> B2(SurveyClassification result)
    {
        ImmutableArray<FormRow>.Builder rows = ImmutableArray.CreateBuilder<FormRow>();
        foreach ((int place, IGrouping<string, SheetRow> head) in (result.DeprivationSheet()?.Rows ?? []).GroupBy(static row => row.ItemLabel.Vietnamese, StringComparer.Ordinal).Index())
        {
            rows.Add(new([Number(place + 1), head.Key, "", ""], IsHead: true));
            rows.AddRange(head.Select(static row => new FormRow([row.Item, row.Label.Vietnamese, Tick(row.Ticked), Score(row)])));
        }

        rows.Add(new(["", "Tổng điểm B2", "", result.DeprivationScore?.ToString() ?? ""], IsHead: true));
        return
        [
            new FormBlock.Heading("Mẫu 3.2. Phiếu B2 - Thông tin hộ gia đình về các chỉ tiêu nhu cầu xã hội cơ bản", 1),
            new FormBlock.Table(["", "Chỉ tiêu (đánh dấu x vào câu trả lời có và cho 10 điểm)", "Đánh dấu", "Điểm"], rows.ToImmutable()),
        ];
    }

    /// <summary>The result with the cut-offs and the articles.</summary>
    /// <param name="judged">The survey and its class.</param>
    public static IEnumerable<FormBlock> Result(JudgedSurvey judged)
    {
        Classification classification = judged.Result.Class;
        yield return new FormBlock.Heading("Kết quả", 2);
        foreach (Step score in classification.Steps.Where(static step => step.Kind == StepKind.Score).DistinctBy(static step => step.Sheet))
        {
            bool isIncome = score.Sheet!.Vietnamese.Contains("B1", StringComparison.Ordinal);
            ScoreRange? range = isIncome ? judged.Result.IncomeScore : judged.Result.DeprivationScore;
            yield return new FormBlock.Field(
                isIncome ? "Tổng điểm B1" : "Tổng điểm B2",
                $"{range?.ToString() ?? ""} (mức {score.Limit?.ToString(CultureInfo.InvariantCulture) ?? "?"} điểm, {score.Parameter?.Cite(Language.Vietnamese)})");
        }

        if (!judged.IsReviewed)
        {
            yield return new FormBlock.Field("Kết quả rà soát", "Không thuộc đối tượng rà soát (Phiếu A), không có loại hộ");
        }

        yield return new FormBlock.Field(judged.IsReviewed ? "Phân loại hộ" : "Theo điểm Phiếu B (tham khảo)", string.Join(" hoặc ", classification.Possible.Select(static each => FormName(each))) + (classification is ClassDecided ? "" : " (chưa xác định)"));
        foreach (Step rule in classification.Steps.Where(static step => step.Kind == StepKind.Rule && step.Truth == Truth.Yes))
        {
            yield return new FormBlock.Field("Căn cứ", rule.Provision?.Cite(Language.Vietnamese) ?? "");
        }

        foreach (string missing in SurveyTexts.MissingOf(classification, Language.Vietnamese))
        {
            yield return new FormBlock.Field("Còn thiếu", missing);
        }

        foreach (SurveyRemark remark in judged.Remarks)
        {
            yield return new FormBlock.Field("Cần xem lại", remark.Message.Vietnamese);
        }

        yield return new FormBlock.Signatures(["Đại diện hộ gia đình", "Rà soát viên"]);
    }

    /// <summary>The name of a class as Annex I prints it.</summary>
    private static string FormName(PovertyClass poverty) => poverty switch
    {
        PovertyClass.Poor => "Hộ nghèo (N)",
        PovertyClass.NearPoor => "Hộ cận nghèo (CN)",
        PovertyClass.NeitherPoorNorNearPoor => "Hộ không nghèo (KN)",
        PovertyClass.AverageLivingStandard or PovertyClass.AboveAverage => ClassNames.Of(poverty).Vietnamese,
    };

    private static FormBlock.Field Total(string name, ScoreRange? score) => new("Tổng điểm " + name, score?.ToString() ?? "");

    private static string Tick(Truth ticked) => ticked switch
    {
        Truth.Yes => "x",
        Truth.Undetermined => "?",
        Truth.No => "",
    };

    private static string Score(SheetRow row) => row.Ticked == Truth.Yes ? Number(row.Points) : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
