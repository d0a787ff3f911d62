using System.Collections.Immutable;
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
        "Tệp phiếu: .xlsx, .csv, .json, .jsonl; dấu - là đầu vào chuẩn (cần --input)", "The forms: .xlsx, .csv, .json, .jsonl; - is standard input (needs --input)");

    public static readonly Bilingual Yes = new("có", "yes");

    public static readonly Bilingual No = new("không", "no");

    public static readonly Bilingual NotCovered = new("ngoài phạm vi", "not covered");

    public static readonly Bilingual Decided = new("đã xác định", "decided");

    public static readonly ImmutableArray<Bilingual> MembersHeadings =
    [
        new("Mã kết quả hộ", "result_code"), new("Kết quả hộ", "result"), new("Số thành viên được tính", "members_counted"), new("Số thành viên nhiều nhất", "members_at_most"),
        new("Từng người", "persons"), new("Căn cứ", "provision"),
    ];

    public static readonly ImmutableArray<Bilingual> PersonHeadings =
        [new("Mã được tính", "counted_code"), new("Được tính là thành viên", "counted"), new("Dữ kiện còn thiếu", "missing"), new("Lý do từng bước", "steps")];

    public static readonly ImmutableArray<Bilingual> IncomeHeadings =
    [
        new("Mã mức sống trung bình", "average_living_standard_code"), new("Mức sống trung bình", "average_living_standard"), new("Thu nhập 12 tháng (đồng)", "income_12_months"),
        new("Thu nhập bình quân đầu người/tháng (đồng)", "income_per_head"), new("Dữ kiện còn thiếu", "missing"), new("Căn cứ", "provision"), new("Diễn giải", "explanation"),
    ];

    public static readonly ImmutableArray<Bilingual> WorkerHeadings =
    [
        new("Mã người lao động có thu nhập thấp", "low_income_worker_code"), new("Người lao động có thu nhập thấp", "low_income_worker"), new("Dữ kiện còn thiếu", "missing"),
        new("Lý do từng bước", "steps"),
    ];

    public static string Person(string? id, int place) => id is null ? (place + 1).ToString(CultureInfo.InvariantCulture) : Shown.Of(id);

    public static Bilingual WorkerOf(string? id, int place, Eligibility result)
    {
        string person = Person(id, place);
        Bilingual answer = result.NotCovered is not null ? NotCovered
            : result.Possible.Decided switch
            {
                Answer.Yes => Yes,
                Answer.No => No,
                _ => Undetermined,
            };
        return new($"Người lao động có thu nhập thấp, người {person}: {answer.Vietnamese}", $"Low-income worker, person {person}: {answer.English}");
    }
}
