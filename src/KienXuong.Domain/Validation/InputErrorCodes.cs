using System.Collections.Immutable;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Validation;

/// <summary>Mã lỗi đầu vào: every stable code with which bad input is reported, and what it means.</summary>
public static class InputErrorCodes
{
    /// <summary>The text is not valid JSON, or not valid UTF-8.</summary>
    public const string JsonSyntax = "json-syntax";

    /// <summary>The text is larger than any household can be.</summary>
    public const string JsonTooLarge = "json-too-large";

    /// <summary>A property that the contract does not have.</summary>
    public const string JsonUnknownProperty = "json-unknown-property";

    /// <summary>A property that its object must have is missing.</summary>
    public const string JsonMissingProperty = "json-missing-property";

    /// <summary>A property that stands more than once.</summary>
    public const string JsonDuplicateProperty = "json-duplicate-property";

    /// <summary>A value of another type than the contract says.</summary>
    public const string JsonWrongType = "json-wrong-type";

    /// <summary>A number that is not whole or does not fit.</summary>
    public const string JsonOutOfRange = "json-out-of-range";

    /// <summary>A name or a code that is not in the closed list.</summary>
    public const string JsonUnknownChoice = "json-unknown-choice";

    /// <summary>A number with more than three decimals.</summary>
    public const string JsonTooManyDecimals = "json-too-many-decimals";

    /// <summary>A text that is no date, to the day, the month or the year.</summary>
    public const string JsonNotADate = "json-not-a-date";

    /// <summary>A file of cases lacks something that it must say.</summary>
    public const string CaseMissingProperty = "case-missing-property";

    /// <summary>A case names a standard that the library does not have.</summary>
    public const string CaseUnknownStandard = "case-unknown-standard";

    /// <summary>No standard that the library knows covers the day.</summary>
    public const string DateNotCovered = "date-not-covered";

    /// <summary>The code of the household is given but blank.</summary>
    public const string IdEmpty = "id-empty";

    /// <summary>A code of a household of more than 20 characters.</summary>
    public const string IdTooLong = "id-too-long";

    /// <summary>No commune-level unit of the day has the code.</summary>
    public const string UnitUnknown = "unit-unknown";

    /// <summary>The unit before the rearrangement is no part of the unit of the day.</summary>
    public const string UnitOfOther = "unit-of-other";

    /// <summary>The area that is given is not that of the unit on the day.</summary>
    public const string AreaContradictsUnit = "area-contradicts-unit";

    /// <summary>A personal number that is not of exactly twelve digits.</summary>
    public const string PersonalNumberSyntax = "personal-number-syntax";

    /// <summary>A value of a closed list, such as the area, that is not in the list.</summary>
    public const string ChoiceNotInList = "choice-not-in-list";

    /// <summary>An income below zero.</summary>
    public const string IncomeNegative = "income-negative";

    /// <summary>An income too large to be real.</summary>
    public const string IncomeAbsurd = "income-absurd";

    /// <summary>Income per head, income of the household and number of members contradict each other.</summary>
    public const string IncomeMismatch = "income-mismatch";

    /// <summary>A number of members below one.</summary>
    public const string MemberCountBelowOne = "member-count-below-one";

    /// <summary>A number of members too large to be real.</summary>
    public const string MemberCountAbsurd = "member-count-absurd";

    /// <summary>A list of members without anybody.</summary>
    public const string MembersEmpty = "members-empty";

    /// <summary>The declared number of members differs from the number listed.</summary>
    public const string MembersCountMismatch = "members-count-mismatch";

    /// <summary>A null where a member should stand.</summary>
    public const string MemberNull = "member-null";

    /// <summary>Two members with one code.</summary>
    public const string MemberIdDuplicate = "member-id-duplicate";

    /// <summary>Only indicators of another standard than the one in force are given.</summary>
    public const string IndicatorsOfOtherStandard = "indicators-of-other-standard";

    /// <summary>A number of deprived indicators below zero.</summary>
    public const string DeprivationCountNegative = "deprivation-count-negative";

    /// <summary>More deprived indicators than the standard has.</summary>
    public const string DeprivationCountTooLarge = "deprivation-count-too-large";

    /// <summary>The single indicators make the declared number impossible.</summary>
    public const string DeprivationCountMismatch = "deprivation-count-mismatch";

    /// <summary>A ticked row that the point table does not have.</summary>
    public const string RowUnknown = "row-unknown";

    /// <summary>Two ticked rows of which a scoring sheet allows one.</summary>
    public const string RowsExclude = "rows-exclude";

    /// <summary>A null where a source of income should stand.</summary>
    public const string SourceNull = "source-null";

    /// <summary>A number below zero.</summary>
    public const string NumberNegative = "number-negative";

    /// <summary>A number too large to be real.</summary>
    public const string NumberAbsurd = "number-absurd";

    /// <summary>A number with more than three decimals.</summary>
    public const string TooManyDecimals = "too-many-decimals";

    /// <summary>Months of a year below 0 or above 12.</summary>
    public const string MonthsOutsideYear = "months-outside-year";

    /// <summary>Not exactly one head of the household.</summary>
    public const string HeadNotOne = "head-not-one";

    /// <summary>More computers that are no tablets than computers and tablets together.</summary>
    public const string ComputersAboveAll = "computers-above-all";

    /// <summary>A decision other than the result of Form A that does not say everything.</summary>
    public const string DecisionIncomplete = "decision-incomplete";

    /// <summary>A person born after the day of the review.</summary>
    public const string BornAfterReview = SurveyRemarkCodes.BornAfterReview;

    /// <summary>Two filled fields of a person that are asked at no common age.</summary>
    public const string NoCommonAge = SurveyRemarkCodes.NoCommonAge;

    /// <summary>The last day of a period before its first.</summary>
    public const string PeriodReversed = "period-reversed";

    /// <summary>A day too far from our time to be counted with.</summary>
    public const string DateAbsurd = "date-absurd";

    /// <summary>A text that is given but blank.</summary>
    public const string TextEmpty = "text-empty";

    /// <summary>A standard that does not exist.</summary>
    public const string StandardUnknown = "standard-unknown";

    /// <summary>A null where an event of a review should stand.</summary>
    public const string EventNull = "event-null";

    /// <summary>Attendees or counts at a step that is no village meeting.</summary>
    public const string CountsWithoutMeeting = "counts-without-meeting";

    /// <summary>A village meeting without anybody.</summary>
    public const string AttendeesBelowOne = "attendees-below-one";

    /// <summary>More agree than attend.</summary>
    public const string AgreeAboveAttendees = "agree-above-attendees";

    /// <summary>One household counted twice at one meeting.</summary>
    public const string HouseholdDuplicate = "household-duplicate";

    /// <summary>A day or a year of a history that is too far away to be real.</summary>
    public const string HistoryDateAbsurd = "history-date-absurd";

    /// <summary>One decision recorded twice.</summary>
    public const string RecognitionDuplicate = "recognition-duplicate";

    /// <summary>A decision that was made before its review.</summary>
    public const string ReviewYearAfterDecision = "review-year-after-decision";

    /// <summary>A policy year that is neither that of the review nor the one after.</summary>
    public const string PolicyYearMismatch = "policy-year-mismatch";

    /// <summary>A certificate that ends before it begins.</summary>
    public const string CertificateEndsEarly = "certificate-ends-early";

    /// <summary>A movement that does not lead to the class of its decision.</summary>
    public const string MovementMismatch = "movement-mismatch";

    /// <summary>An exit or a death that leaves the household on a list.</summary>
    public const string EventClassMismatch = "event-class-mismatch";

    /// <summary>A member who left or died but is not there on that day.</summary>
    public const string MemberNotThere = "member-not-there";

    /// <summary>A member who joined or was born but is there already.</summary>
    public const string MemberAlreadyThere = "member-already-there";

    /// <summary>A member who joined or was born after the day on which that is recorded.</summary>
    public const string MemberBornLater = "member-born-later";

    /// <summary>Every code with its meaning, in alphabetical order.</summary>
    public static ImmutableSortedDictionary<string, Bilingual> All { get; } = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        [JsonSyntax] = new("không phải JSON hoặc UTF-8 hợp lệ", "not valid JSON or UTF-8"),
        [JsonTooLarge] = new("văn bản JSON quá lớn", "a JSON text too large for a household"),
        [JsonUnknownProperty] = new("trường không có trong hợp đồng dữ liệu", "a property that the contract does not have"),
        [JsonMissingProperty] = new("thiếu trường bắt buộc", "a required property is missing"),
        [JsonDuplicateProperty] = new("trường xuất hiện nhiều lần", "a property that stands more than once"),
        [JsonWrongType] = new("giá trị sai kiểu", "a value of the wrong type"),
        [JsonOutOfRange] = new("số không nguyên hoặc ngoài phạm vi", "a number that is not whole or does not fit"),
        [JsonUnknownChoice] = new("giá trị ngoài danh sách", "a name or code that is not in the closed list"),
        [JsonTooManyDecimals] = new("số có hơn 3 chữ số thập phân", "a number with more than three decimals"),
        [JsonNotADate] = new("không phải ngày", "a text that is no date"),
        [CaseMissingProperty] = new("tệp tình huống thiếu trường bắt buộc", "a file of cases lacks a required property"),
        [CaseUnknownStandard] = new("tình huống nêu chuẩn nghèo không có", "a case names a poverty standard that does not exist"),
        [DateNotCovered] = new("không có chuẩn nghèo nào cho ngày này", "no poverty standard covers the day"),
        [IdTooLong] = new("mã hộ dài quá 20 ký tự", "a household code of more than 20 characters"),
        [UnitUnknown] = new("không có đơn vị hành chính cấp xã mã này vào ngày xét", "no commune-level unit of the day has the code"),
        [UnitOfOther] = new("đơn vị trước sắp xếp không thuộc đơn vị hiện nay", "the unit before the rearrangement is no part of the unit of the day"),
        [AreaContradictsUnit] = new("khu vực đã ghi trái với đơn vị hành chính", "the area given is not that of the unit"),
        [PersonalNumberSyntax] = new("số định danh cá nhân không gồm đúng 12 chữ số", "a personal number that is not of exactly twelve digits"),
        [IdEmpty] = new("mã hộ để trống", "the household code is blank"),
        [ChoiceNotInList] = new("giá trị ngoài danh sách đóng", "a value that is not in its closed list"),
        [IncomeNegative] = new("thu nhập âm", "an income below zero"),
        [IncomeAbsurd] = new("thu nhập lớn bất thường", "an income too large to be real"),
        [IncomeMismatch] = new("thu nhập bình quân không khớp tổng thu nhập và số người", "income per head, total and number of members contradict each other"),
        [MemberCountBelowOne] = new("số thành viên nhỏ hơn 1", "fewer members than one"),
        [MemberCountAbsurd] = new("số thành viên lớn bất thường", "more members than is real"),
        [MembersEmpty] = new("danh sách thành viên trống", "an empty list of members"),
        [MembersCountMismatch] = new("số thành viên khác số người trong danh sách", "the number of members differs from the list"),
        [MemberNull] = new("thành viên là null", "a member is null"),
        [MemberIdDuplicate] = new("mã thành viên trùng nhau", "two members with one code"),
        [IndicatorsOfOtherStandard] = new("chỉ có chỉ số của chuẩn khác", "only indicators of another standard"),
        [DeprivationCountNegative] = new("số chỉ số thiếu hụt âm", "fewer deprived indicators than zero"),
        [DeprivationCountTooLarge] = new("số chỉ số thiếu hụt nhiều hơn số chỉ số của chuẩn", "more deprived indicators than the standard has"),
        [DeprivationCountMismatch] = new("số chỉ số thiếu hụt không khớp từng chỉ số", "the declared number contradicts the single indicators"),
        [RowUnknown] = new("dòng không có trong bảng điểm", "a row that the point table does not have"),
        [RowsExclude] = new("hai dòng loại trừ nhau cùng được đánh dấu", "two ticked rows that exclude each other"),
        [SourceNull] = new("khoản thu nhập là null", "a source of income is null"),
        [NumberNegative] = new("số nhỏ hơn 0", "a number below zero"),
        [NumberAbsurd] = new("số lớn bất thường", "a number too large to be real"),
        [TooManyDecimals] = new("số có hơn 3 chữ số thập phân", "a number with more than three decimals"),
        [MonthsOutsideYear] = new("số tháng ngoài 0 - 12", "months of a year outside 0 to 12"),
        [HeadNotOne] = new("không có đúng một chủ hộ", "not exactly one head"),
        [ComputersAboveAll] = new("máy vi tính không phải máy tính bảng nhiều hơn cả dòng 8", "more computers that are no tablets than line 8 holds"),
        [DecisionIncomplete] = new("quyết định khác với kết quả của Phiếu A mà ghi thiếu", "a decision other than the result of Form A that does not say everything"),
        [PeriodReversed] = new("ngày cuối trước ngày đầu", "the last day is before the first"),
        [DateAbsurd] = new("ngày quá xa", "a day too far from our time"),
        [TextEmpty] = new("văn bản để trống", "a text that is given but blank"),
        [StandardUnknown] = new("không có chuẩn nghèo này", "a standard that does not exist"),
        [EventNull] = new("sự kiện là null", "an event is null"),
        [CountsWithoutMeeting] = new("số người ở bước không phải họp dân", "attendees or counts at a step that is no village meeting"),
        [AttendeesBelowOne] = new("số người dự họp nhỏ hơn 1", "a meeting without anybody"),
        [AgreeAboveAttendees] = new("số người đồng ý lớn hơn số người dự họp", "more agree than attend"),
        [HouseholdDuplicate] = new("một hộ được đếm hai lần trong một cuộc họp", "one household counted twice at one meeting"),
        [BornAfterReview] = SurveyRemarkCodes.All[BornAfterReview],
        [NoCommonAge] = SurveyRemarkCodes.All[NoCommonAge],
        [HistoryDateAbsurd] = new("ngày hoặc năm bất thường trong lịch sử", "a day or year of a history too far away to be real"),
        [RecognitionDuplicate] = new("một quyết định được ghi hai lần", "one decision recorded twice"),
        [ReviewYearAfterDecision] = new("quyết định có trước cuộc rà soát", "a decision made before its review"),
        [PolicyYearMismatch] = new("năm thực hiện chính sách không phải năm rà soát hay năm sau đó", "a policy year that is neither that of the review nor the next"),
        [CertificateEndsEarly] = new("giấy chứng nhận hết hạn trước khi có giá trị", "a certificate that ends before it begins"),
        [MovementMismatch] = new("biến động không dẫn đến kết quả của quyết định", "a movement that does not lead to the class of its decision"),
        [EventClassMismatch] = new("ra khỏi danh sách, chết mà vẫn trong danh sách", "an exit or a death that leaves the household on a list"),
        [MemberNotThere] = new("người rời hộ hoặc chết không có trong hộ", "a member who left or died but is not there"),
        [MemberAlreadyThere] = new("người đến hoặc sinh ra đã có trong hộ", "a member who joined or was born but is there already"),
        [MemberBornLater] = new("người đến hoặc sinh ra có ngày sinh muộn hơn", "a member with a later date of birth than the day recorded"),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
