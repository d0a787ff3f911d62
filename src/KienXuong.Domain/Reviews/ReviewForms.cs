using KienXuong.Domain.Law;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Reviews.ReviewTimes;

namespace KienXuong.Domain.Reviews;

/// <summary>Mẫu biểu của rà soát: every form with its instrument. The forms of Circular 02/2022 apply to reviews from 01/01/2022, before the day on which it came into force.</summary>
internal static class ReviewForms
{
    private static readonly Instrument Decision24 = Instruments.Decision24Of2021;
    private static readonly Instrument Circular07 = Instruments.Circular07Of2021;
    private static readonly Instrument Circular02 = Instruments.Circular02Of2022;

    public static readonly ReviewForm Request = Of("Mẫu 01 (giấy đề nghị)", "Form 01 (request)", Decision24.Whole);
    public static readonly ReviewForm EscapeRequest = Of("Mẫu 04 (giấy đề nghị thoát nghèo, thoát cận nghèo)", "Form 04 (request to be recognised as escaped)", Decision24.Whole);
    public static readonly ReviewForm Recognition = Of("Mẫu 02 (quyết định công nhận)", "Form 02 (decision of recognition)", Decision24.Whole);
    public static readonly ReviewForm Certificate = Of("Mẫu 03 (giấy chứng nhận hộ nghèo, hộ cận nghèo)", "Form 03 (certificate of poor or near-poor household)", Decision24.Whole);
    public static readonly ReviewForm List = Of("Phụ lục I (danh sách hộ cần rà soát)", "Annex I (list of households to review)", Circular07.Annex("I"));
    public static readonly ReviewForm FormA = Of("Phụ lục II (Phiếu A)", "Annex II (Form A)", Circular07.Annex("II"));
    public static readonly ReviewForm FormB = Replaced("Phụ lục III (Phiếu B)", "Annex III (Form B)", "III");
    public static readonly ReviewForm Guidance = Replaced("Phụ lục IV (hướng dẫn Phiếu A, Phiếu B)", "Annex IV (guidance on Forms A and B)", "IV");
    public static readonly ReviewForm Minutes = Of("Phụ lục V (biên bản họp dân, 2 bản)", "Annex V (minutes of the meeting, two copies)", Circular07.Annex("V"));
    public static readonly ReviewForm Results = Of("Phụ lục VI (mẫu 6.1, mẫu 6.2)", "Annex VI (forms 6.1 and 6.2)", Circular07.Annex("VI"));
    public static readonly ReviewForm Preliminary = Of("Phụ lục VII, mẫu 7.1", "Annex VII, form 7.1", Circular07.Annex("VII"));
    public static readonly ReviewForm AllReports = Of("Phụ lục VII (mẫu 7.1 - 7.11; 7.8 - 7.10 theo Thông tư 02/2022/TT-BLĐTBXH từ 01/01/2022)", "Annex VII (forms 7.1 to 7.11; 7.8 to 7.10 by Circular 02/2022/TT-BLĐTBXH from 01/01/2022)", Circular07.Annex("VII"));
    public static readonly ReviewForm Income = Of("Phụ lục VIII (phiếu thu nhập; ghi chú theo Thông tư 02/2022/TT-BLĐTBXH từ 15/05/2022)", "Annex VIII (income form; note by Circular 02/2022/TT-BLĐTBXH from 15/05/2022)", Circular07.Annex("VIII"));
    public static readonly ReviewForm Statistics = new(new(Last, new Enactment<Bilingual>(new(2025, 2, 25), new("báo cáo 407-410/GN", "report 407-410/GN"), Instruments.Circular02Of2025.Whole, Official)));
    public static readonly ReviewForm WorkerRecognition = new(new(Last, new Enactment<Bilingual>(new(2025, 4, 10), new("Mẫu 02 (quyết định danh sách người lao động có thu nhập thấp)", "Form 02 (decision on the list of low-income workers)"), Instruments.Decree30Of2025.Whole, Official)));

    private static ReviewForm Of(string vietnamese, string english, Provision provision) =>
        new(new(Last, new Enactment<Bilingual>(First, new(vietnamese, english), provision, Official)));

    private static ReviewForm Replaced(string vietnamese, string english, string annex) => new(new(
        Last,
        new(First, new(vietnamese, english), Circular07.Annex(annex), Official),
        new(new(2022, 1, 1), new(vietnamese, english), Circular02.Annex(annex), Official)));
}
