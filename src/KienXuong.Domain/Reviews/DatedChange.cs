using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Thay đổi có ngày: what of a household is known from a day on. What it does not say stays as it was.</summary>
public sealed record DatedChange
{
    /// <summary>The day from which it holds, the day included.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Dữ kiện khai báo: income, indicators, members as declared on the day; each fact given takes the place of the earlier one.</summary>
    /// <remarks>
    /// An income of the whole household alone takes the place of an earlier income per head, single indicators that of a number of them, a list of members that of their number. A
    /// number of deprived indicators is that of the standard in force on the day: it is not read under another.
    /// </remarks>
    public Household? Household { get; init; }

    /// <summary>Phiếu rà soát: the survey made on the day; it takes the place of the earlier one as a whole.</summary>
    public Survey? Survey { get; init; }

    /// <summary>Thành viên sinh ra: who was born.</summary>
    public SurveyMember? Born { get; init; }

    /// <summary>Thành viên đến ở: who joined.</summary>
    public SurveyMember? Joins { get; init; }

    /// <summary>Thành viên đi khỏi: the code of who left.</summary>
    public string? Leaves { get; init; }

    /// <summary>Thành viên chết: the code of who died.</summary>
    public string? Dies { get; init; }

    /// <summary>Khu vực: the area type of the place from the day on, where the household moved or the place became another unit.</summary>
    public AreaType? Area { get; init; }

    /// <summary>Mã đơn vị hành chính cấp xã: the code of the unit on the day, in place of <see cref="Area"/>. It is followed through later mergers, and the area follows from the unit of each day.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>Mã đơn vị trước sắp xếp: the code of the unit of 30/06/2025 in whose territory the household lives, for a code of a later day; null unknown.</summary>
    public string? OldCommuneCode { get; init; }

    /// <summary>Nơi ở: the unit as it is called from the day on; a <see cref="CommuneCode"/> without it stands for it. Never read by a rule.</summary>
    public string? Place { get; init; }

    /// <summary>Ghi chú: why, as recorded; never read by a rule.</summary>
    public string? Note { get; init; }
}
