using System.Globalization;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Validation;

/// <summary>The texts of errors and remarks on surveys, in both languages.</summary>
internal static class SurveyMessages
{
    public static Bilingual BudgetDoesNotPayForPoor { get; } = new(
        "Hộ đang trong danh sách hộ nghèo thì ngân sách nhà nước đóng bảo hiểm y tế, nhưng ở đây ghi là không; tính theo điều đã ghi.",
        "The state budget pays the health insurance of a household on the poor list, but here it is said not to; what is said counts.");

    public static Bilingual DecisionIncomplete { get; } = new(
        "Quyết định khác với kết quả của Phiếu A phải ghi đủ kết quả, người quyết định, ngày và lý do.",
        "A decision other than the result of Form A must say its outcome, author, date and reason.");

    public static Bilingual NumberNegative(decimal number) => new(
        "Phải từ 0 trở lên, không được là " + Text(number) + ".",
        "Must be at least 0, not " + Text(number) + ".");

    public static Bilingual NumberAbsurd(decimal number, decimal most) => new(
        "Không được lớn hơn " + Text(most) + ", không được là " + Text(number) + ".",
        "Must not be above " + Text(most) + ", not " + Text(number) + ".");

    public static Bilingual TooManyDecimals(decimal number) => new(
        "Phải có không quá 3 chữ số thập phân, không được là " + Text(number) + ".",
        "Must have at most 3 decimals, not " + Text(number) + ".");

    public static Bilingual MonthsOutsideYear(int months) => new(
        "Số tháng trong 12 tháng phải từ 0 đến 12, không được là " + Text(months) + ".",
        "The months of 12 must be from 0 to 12, not " + Text(months) + ".");

    public static Bilingual HeadNotOne(int heads) => new(
        "Phải có đúng một thành viên là chủ hộ (B.3 mã 1), không được là " + Text(heads) + ".",
        "Exactly one member must be the head (B.3 code 1), not " + Text(heads) + ".");

    public static Bilingual ProvinceOfOtherRegion(Region ofProvince, Region said) => new(
        "Tỉnh đã ghi, theo tên trước 01/07/2025, thuộc vùng " + FormLists.OfRegion[(int)ofProvince].Vietnamese + ", nhưng vùng đã ghi là " + FormLists.OfRegion[(int)said].Vietnamese + "; tính theo vùng đã ghi.",
        "The province written, by its name before 01/07/2025, lies in the region " + FormLists.OfRegion[(int)ofProvince].English + ", but the region written is " + FormLists.OfRegion[(int)said].English + "; the region counts.");

    public static Bilingual RowUnknown(string? row) => new(
        "Bảng điểm Phiếu B1 không có dòng \"" + row + "\".",
        "The point table of Form B1 has no row \"" + row + "\".");

    public static Bilingual RowsExclude(string one, string other) => new(
        "Hai dòng " + one + " và " + other + " loại trừ nhau, chỉ được đánh dấu một.",
        "The rows " + one + " and " + other + " exclude each other; only one may be ticked.");

    public static Bilingual MoreThanOneHead(int heads) => new(
        "Không được có hơn một chủ hộ, không được là " + Text(heads) + ".",
        "There must not be more than one head, not " + Text(heads) + ".");

    public static Bilingual ComputersAboveAll(int computers, int all) => new(
        "Số máy vi tính không phải máy tính bảng (" + Text(computers) + ") không được lớn hơn dòng 8 của A.IX (" + Text(all) + ").",
        "The computers that are no tablets (" + Text(computers) + ") must not be more than line 8 of A.IX (" + Text(all) + ").");

    public static Bilingual WallDetailOfOtherCode(WallMaterial walls, WallDetail detail)
    {
        Bilingual code = FormLists.OfWallMaterial[(int)walls];
        Bilingual finer = FormLists.OfWallDetail[(int)detail];
        string number = Text((int)walls + 1);
        return new(
            "Tường (A.III) ghi mã " + number + ", " + code.Vietnamese + ", nên không thể là " + finer.Vietnamese + ".",
            "The walls (A.III) have code " + number + ", " + code.English + ", so they cannot be " + finer.English + ".");
    }

    public static Bilingual CountedAreaDiffers(decimal counted, decimal rooms, decimal attic) => new(
        "Diện tích đã tính " + Text(counted) + " m² khác " + Text(rooms) + " m² cộng một nửa gác xép " + Text(attic) + " m²; tính theo diện tích đã tính.",
        "The counted area of " + Text(counted) + " m² is not " + Text(rooms) + " m² and half of an attic of " + Text(attic) + " m²; the counted area counts.");

    public static Bilingual AgeAbsurd(PartialDate born, int most) => new(
        "Ngày sinh (B.4) " + born + " cho tuổi trên " + Text(most) + " vào ngày rà soát; tuổi vẫn tính theo ngày đã ghi.",
        "By the date of birth (B.4) " + born + " the person is older than " + Text(most) + " years on the day of the review; the age counts as written.");

    public static Bilingual IncomeScoreImpossible(int score) => new(
        "Điểm B1 đã ghi phải là bội số của 5 từ 0 trở lên; đã ghi " + Text(score) + ".",
        "A B1 score is a multiple of 5, from 0; recorded is " + Text(score) + ".");

    public static Bilingual DeprivationScoreImpossible(int score, int most) => new(
        "Điểm B2 đã ghi phải là bội số của 10 từ 0 đến " + Text(most) + "; đã ghi " + Text(score) + ".",
        "A B2 score is a multiple of 10, from 0 to " + Text(most) + "; recorded is " + Text(score) + ".");

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
