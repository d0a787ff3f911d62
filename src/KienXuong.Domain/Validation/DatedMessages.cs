using KienXuong.Domain.Explanations;
using NodaTime;

namespace KienXuong.Domain.Validation;

/// <summary>The texts of errors of histories and dated facts, in both languages.</summary>
internal static class DatedMessages
{
    public static Bilingual DateAbsurd { get; } = new("Ngày, năm phải trong khoảng 1990 - 2100.", "Days and years must lie between 1990 and 2100.");

    public static Bilingual PolicyYearMismatch { get; } = new(
        "Năm thực hiện chính sách phải là năm sau năm rà soát, hoặc chính năm đó.", "The policy year must be the year after the review, or that year itself.");

    public static Bilingual ReviewYearAfterDecision { get; } = new("Quyết định không được có trước cuộc rà soát.", "A decision must not be made before its review.");

    public static Bilingual CertificateEndsEarly { get; } = new(
        "Ngày hết hạn không được trước ngày quyết định có giá trị.", "The printed end must not be before the decision counts.");

    public static Bilingual MovementMismatch { get; } = new(
        "Biến động đã ghi không dẫn đến kết quả của quyết định.", "The movement recorded does not lead to the class of the decision.");

    public static Bilingual EventClassMismatch { get; } = new(
        "Biến cố chỉ đưa vào danh sách (nghèo, cận nghèo) hoặc ra khỏi cả hai; ra khỏi danh sách, chết thì phải ra.",
        "An event puts on a list (poor, near-poor) or takes off both; an exit or a death must take off.");

    public static Bilingual RecognitionDuplicate(LocalDate decided) => new(
        "Quyết định ngày " + Words.Of(decided) + " được ghi hai lần.", "The decision of " + Words.Of(decided) + " is recorded twice.");

    public static Bilingual StandardUnknown(string code, IEnumerable<string> codes)
    {
        string list = string.Join(", ", codes);
        return new("Không có chuẩn nghèo " + code + "; các chuẩn: " + list + ".", "There is no poverty standard " + code + "; there are: " + list + ".");
    }

    public static Bilingual MemberNotThere(string id) => new("Không có thành viên " + id + " trong hộ vào ngày này.", "There is no member " + id + " on this day.");

    public static Bilingual MemberAlreadyThere(string id) => new("Thành viên " + id + " đã có trong hộ vào ngày này.", "The member " + id + " is there already on this day.");

    public static Bilingual MemberBornLater { get; } = new("Ngày sinh không được sau ngày đến hộ.", "The date of birth must not be after the day of joining.");
}
