using System.Globalization;

namespace KienXuong.Domain.Validation;

/// <summary>The texts of the validation of a review, in both languages.</summary>
internal static class ReviewMessages
{
    public static Bilingual TextEmpty { get; } = new("Không được để trống.", "Must not be blank.");

    public static Bilingual EventNull { get; } = new("Sự kiện không được là null.", "An event must not be null.");

    public static Bilingual CountsWithoutMeeting { get; } = new("Chỉ bước họp dân có số người dự họp và số người đồng ý.", "Only the village meeting has attendees and counts.");

    public static Bilingual AttendeesBelowOne { get; } = new("Số người dự họp phải từ 1 trở lên.", "The number of attendees must be at least 1.");

    public static Bilingual AttendeesAbsurd { get; } = new("Số người dự họp không được lớn hơn 100000.", "The number of attendees must not be above 100000.");

    public static Bilingual AgreeAboveAttendees { get; } = new(
        "Số người đồng ý không được lớn hơn số người dự họp.", "The number that agrees must not be above the number of attendees.");

    public static Bilingual HouseholdDuplicate { get; } = new("Mỗi hộ chỉ được đếm một lần trong một cuộc họp.", "A household is counted only once at a meeting.");

    public static Bilingual Negative { get; } = new("Số người phải từ 0 trở lên.", "The number must be at least 0.");

    public static Bilingual DateAbsurd { get; } = new("Ngày phải từ năm 1800 đến năm 8999.", "The day must lie in the years 1800 to 8999.");

    public static Bilingual NoSuchStandard(IEnumerable<string> codes)
    {
        string list = string.Join(", ", codes);
        return new("Chuẩn nghèo phải là một trong: " + list + ".", "The standard must be one of: " + list + ".");
    }

    public static Bilingual NotInList(byte value, IEnumerable<string> names)
    {
        string list = value.ToString(CultureInfo.InvariantCulture);
        string all = string.Join(", ", names);
        return new(list + " không thuộc danh sách: " + all + ".", list + " is not one of: " + all + ".");
    }
}
