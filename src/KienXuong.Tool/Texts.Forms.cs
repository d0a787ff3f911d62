using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Tool.Output;

namespace KienXuong.Tool;

/// <summary>The words of the verbs that read forms one by one.</summary>
internal static partial class Texts
{
    public static readonly Bilingual IncomeHelp = new(
        "Hộ có mức sống trung bình và người lao động có thu nhập thấp theo phiếu thu nhập 12 tháng (Phụ lục VIII)",
        "The average living standard and low-income workers by the income form of 12 months (Annex VIII)");

    public static readonly Bilingual WhoIsMemberHelp = new(
        "Ai được tính là thành viên hộ trong rà soát, theo định nghĩa của ngày xét, với lý do từng người", "Who counts as a member of the household in a review, by the definition of the day, with the reason for each person");

    public static readonly Bilingual FormFileHelp = new(
        "Tệp phiếu: .json, .jsonl; dấu - là đầu vào chuẩn (cần --input)", "The forms: .json, .jsonl; - is standard input (needs --input)");

    public static readonly Bilingual JsonOnly = new("phiếu này chỉ đọc dạng JSON hoặc JSON Lines, không đọc Excel hay CSV", "this form is read as JSON or JSON Lines only, not as Excel or CSV");

    public static Bilingual WorkerOf(string? id, int place, Eligibility result)
    {
        string person = id is null ? (place + 1).ToString(CultureInfo.InvariantCulture) : Shown.Of(id);
        Bilingual answer = result.NotCovered is not null ? new("ngoài phạm vi", "not covered")
            : result.Possible.Decided switch
            {
                Answer.Yes => new("có", "yes"),
                Answer.No => new("không", "no"),
                _ => Undetermined,
            };
        return new($"Người lao động có thu nhập thấp, người {person}: {answer.Vietnamese}", $"Low-income worker, person {person}: {answer.English}");
    }
}
