using System.Globalization;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>The texts of remarks on a survey, in both languages.</summary>
internal static class SurveyTexts
{
    public static Bilingual ElectricityWithoutSource(decimal used) => new(
        "Hộ chưa có điện (A.VI mã 4) nên số điện tiêu thụ (A.VII) đã ghi, " + Number(used) + " kWh, không được tính.",
        "The household has no electricity (A.VI code 4), so the electricity written in A.VII, " + Number(used) + " kWh, does not count.");

    public static Bilingual BornAfterReview(LocalDate born, LocalDate review) => new(
        "Ngày sinh (B.4), sớm nhất " + Words.Of(born) + ", sau ngày rà soát " + Words.Of(review) + ".",
        "The date of birth (B.4), " + Words.Of(born) + " at the earliest, is after the day of the review, " + Words.Of(review) + ".");

    public static Bilingual NotAskedAtAge(AskedField field, NumberRange months, LocalDate review) => new(
        field.Name.Vietnamese + " chỉ hỏi " + field.Ages.Vietnamese + "; ngày " + Words.Of(review) + " người này " + Months(months, "từ ", " đến ") + " tháng tuổi: giá trị đã ghi không được tính.",
        field.Name.English + " is asked only " + field.Ages.English + "; on " + Words.Of(review) + " this person is " + Months(months, "from ", " to ") + " months old: the value does not count.");

    public static Bilingual NotAskedAfterAnswer(AskedField field, AskedAfter after) => new(
        field.Name.Vietnamese + " chỉ hỏi người " + after.Answer.Vietnamese + ": giá trị đã ghi không được tính.",
        field.Name.English + " is asked only of those " + after.Answer.English + ": the value does not count.");

    public static Bilingual NoCommonAge(AskedField young, AskedField old) => new(
        young.Name.Vietnamese + " chỉ hỏi " + young.Ages.Vietnamese + ", " + old.Name.Vietnamese + " chỉ hỏi " + old.Ages.Vietnamese + ": không độ tuổi nào có cả hai ô.",
        young.Name.English + " is asked only " + young.Ages.English + ", " + old.Name.English + " only " + old.Ages.English + ": no age allows both.");

    public static Bilingual ScoreDiffers(string score, int recorded, ScoreRange computed) => new(
        "Điểm " + score + " đã ghi là " + Number(recorded) + ", tính từ các ô là " + computed + ".",
        "The recorded score " + score + " is " + Number(recorded) + ", the fields give " + computed + ".");

    public static Bilingual MemberCountDiffers(int declared, int listed) => new(
        "Số thành viên đã khai là " + Number(declared) + ", danh sách có " + Number(listed) + " người; số nhân khẩu tính theo số đã khai, các dòng về từng người theo danh sách.",
        "The declared number of members is " + Number(declared) + ", the list has " + Number(listed) + "; the number of members is the declared one, what is asked of each person is read from the list.");

    public static Bilingual TickContradicted(Bilingual tick, bool ticked) => new(
        tick.Vietnamese + ": phiếu ghi " + (ticked ? "có" : "không") + ", các ô cho kết quả ngược lại; tính theo các ô.",
        tick.English + ": the form says " + (ticked ? "yes" : "no") + ", the fields say the opposite; the fields count.");

    public static Bilingual FormAContradicted(Bilingual cell, bool written) => new(
        "Phiếu A ghi " + (written ? "có" : "không") + " (" + cell.Vietnamese + "), Phiếu B cho kết quả ngược lại; mỗi phiếu tính theo điều đã ghi.",
        "Form A says " + (written ? "yes" : "no") + " (" + cell.English + "), Form B says the opposite; each form counts as it is written.");

    private static string Months(NumberRange months, string from, string to) =>
        months.Low == months.High ? Number(months.Low) : from + Number(months.Low) + to + Number(months.High);

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
