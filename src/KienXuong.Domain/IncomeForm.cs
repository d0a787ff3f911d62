using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Phiếu khảo sát thu nhập: the income form of the average living standard (Annex VIII of Circular 07/2021/TT-BLĐTBXH), which also serves the household of a low-income worker. Unknown is the default of every field; an absent line is unknown, not zero, unless the form is complete.</summary>
/// <remarks>Plain data, not checked when it is made. Amounts are in thousand đồng, as on the form, for the 12 months up to the day the request is received; own consumption is part of the revenue of lines 1, 2 and 4 to 7.</remarks>
public sealed record IncomeForm
{
    /// <summary>Mã hộ: the code by which the caller knows the household; never read by a rule.</summary>
    public string? Id { get; init; }

    /// <summary>Khu vực: rural or urban; null unknown.</summary>
    public AreaType? Area { get; init; }

    /// <summary>Số thành viên: the number of members, from 1; null where it is unknown or follows from <see cref="Members"/>.</summary>
    public int? MemberCount { get; init; }

    /// <summary>Thành viên: every member; null where they are not listed.</summary>
    public IReadOnlyList<Person>? Members { get; init; }

    /// <summary>Kết quả phân loại đã công nhận: the class on the list that is in force; only the low-income worker asks for it.</summary>
    public PovertyClass? RecognisedClass { get; init; }

    /// <summary>Phiếu đã ghi đủ: whether what is not written is none, so that an absent amount is zero.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Ngày tiếp nhận yêu cầu: the day the request is received; null unknown. It gives the period, no rule reads it.</summary>
    public LocalDate? RequestReceived { get; init; }

    /// <summary>Cách tính 12 tháng: which 12 months the amounts cover; by default the calendar months before that of the request.</summary>
    public IncomeMonths Months { get; init; }

    /// <summary>Dòng 1, Trồng trọt: crops.</summary>
    public RevenueAndCost? Crops { get; init; }

    /// <summary>Dòng 2, Chăn nuôi: animals.</summary>
    public RevenueAndCost? Livestock { get; init; }

    /// <summary>Dòng 3, Hoạt động dịch vụ nông nghiệp: agricultural services.</summary>
    public RevenueAndCost? AgriculturalServices { get; init; }

    /// <summary>Dòng 4, Lâm nghiệp và dịch vụ lâm nghiệp: forestry and its services.</summary>
    public RevenueAndCost? Forestry { get; init; }

    /// <summary>Dòng 5, Thủy sản và dịch vụ thủy sản: fishery and its services.</summary>
    public RevenueAndCost? Fishery { get; init; }

    /// <summary>Dòng 6, Diêm nghiệp và dịch vụ diêm nghiệp: salt making and its services.</summary>
    public RevenueAndCost? SaltMaking { get; init; }

    /// <summary>Dòng 7, Các dịch vụ sản xuất kinh doanh phi nông nghiệp: non-farm business and services.</summary>
    public RevenueAndCost? NonFarmBusiness { get; init; }

    /// <summary>Dòng 8, Tiền lương, tiền công: wages.</summary>
    public RevenueAndCost? Wages { get; init; }

    /// <summary>Dòng 9, Các khoản khác: every other source, each marked as counted or not; null unknown.</summary>
    public IReadOnlyList<OtherIncome>? Other { get; init; }
}
