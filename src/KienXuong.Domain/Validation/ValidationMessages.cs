using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain.Explanations;
using KienXuong.Domain.Households;
using KienXuong.Domain.Poverty;
using NodaTime;

namespace KienXuong.Domain.Validation;

/// <summary>The texts of validation, in both languages, in the wording of FluentValidation's Vietnamese messages.</summary>
internal static class ValidationMessages
{
    public static Bilingual IdEmpty { get; } = new("Mã hộ không được để trống.", "The household code must not be blank.");

    public static Bilingual IncomeMismatch { get; } = new(
        "Thu nhập bình quân đầu người phải bằng tổng thu nhập chia cho số thành viên.",
        "Income per head must be the income of the household divided by the number of members.");

    public static Bilingual MemberCountBelowOne { get; } = new("Số thành viên phải từ 1 trở lên.", "The number of members must be at least 1.");

    public static Bilingual MemberCountAbsurd { get; } = new(
        "Số thành viên không được lớn hơn " + Number(HouseholdFacts.MostMembers) + ".",
        "The number of members must not be above " + Number(HouseholdFacts.MostMembers) + ".");

    public static Bilingual MembersEmpty { get; } = new("Danh sách thành viên không được trống.", "The list of members must not be empty.");

    public static Bilingual MemberNull { get; } = new("Thành viên không được là null.", "A member must not be null.");

    public static Bilingual SourceNull { get; } = new("Khoản thu nhập không được là null.", "A source of income must not be null.");

    public static Bilingual MemberIdDuplicate { get; } = new("Mã của các thành viên phải khác nhau.", "The codes of the members must differ.");

    public static Bilingual DeprivationCountNegative { get; } = new("Số chỉ số thiếu hụt phải từ 0 trở lên.", "The number of deprived indicators must be at least 0.");

    public static Bilingual DeprivationCountMismatch { get; } = new(
        "Số chỉ số thiếu hụt phải khớp với từng chỉ số đã khai.",
        "The number of deprived indicators must agree with the single indicators.");

    public static Bilingual DateNotCovered(LocalDate date) => new(
        "Không có chuẩn nghèo nào được mã hóa cho ngày " + Words.Of(date) + ".",
        "No poverty standard is covered for " + Words.Of(date) + ".");

    public static Bilingual NotInList(byte value, ImmutableArray<Bilingual> choices) => new(
        Number(value) + " không thuộc danh sách: " + string.Join(", ", choices.Select(choice => choice.Vietnamese)) + ".",
        Number(value) + " is not one of: " + string.Join(", ", choices.Select(choice => choice.English)) + ".");

    public static Bilingual Negative(long amount) => new(
        "Thu nhập phải từ 0 trở lên, không được là " + new Vnd(amount) + ".",
        "An income must be at least 0, not " + new Vnd(amount).ToString(Language.English) + ".");

    public static Bilingual TooMuch(long most) => new(
        "Thu nhập một tháng không được lớn hơn " + new Vnd(most) + ".",
        "An income of one month must not be above " + new Vnd(most).ToString(Language.English) + ".");

    public static Bilingual MembersCountMismatch(int declared, int listed) => new(
        "Số thành viên đã khai (" + Number(declared) + ") phải bằng số người trong danh sách (" + Number(listed) + ").",
        "The number of members declared (" + Number(declared) + ") must equal the number listed (" + Number(listed) + ").");

    public static Bilingual DeprivationCountTooLarge(int most) => new(
        "Số chỉ số thiếu hụt không được lớn hơn " + Number(most) + ".",
        "The number of deprived indicators must not be above " + Number(most) + ".");

    public static Bilingual IndicatorsOfOtherStandard(Bilingual given, PovertyStandard inForce) => inForce.Indicators is null
        ? new(
            $"Chỉ số thiếu hụt đã khai là của {given.Vietnamese}; theo {inForce.Name.Vietnamese} phải khai số chỉ số thiếu hụt.",
            $"The deprivation indicators given are those of the {given.English}; under the {inForce.Name.English} only their number is read.")
        : new(
            $"Chỉ số thiếu hụt đã khai là của {given.Vietnamese}; phải là của {inForce.Name.Vietnamese}, hoặc chỉ khai số chỉ số thiếu hụt.",
            $"The deprivation indicators given are those of the {given.English}; they must be those of the {inForce.Name.English}, or only their number be given.");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
