using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Khoảng thời gian: days on which nothing that a reader sees changes.</summary>
public sealed record TimelineInterval
{
    internal TimelineInterval(LocalDate from, LocalDate through) => Days = new(from, through);

    /// <summary>The days.</summary>
    public Validity Days { get; }

    /// <summary>Why it begins; at least one reason.</summary>
    public ImmutableArray<TimelineReason> Reasons { get; internal init; } = [];

    /// <summary>The standard in force; null where none is known.</summary>
    public StandardInForce? Standard { get; internal init; }

    /// <summary>Khu vực: the area as known; null unknown.</summary>
    public AreaType? Area { get; internal init; }

    /// <summary>Khu vực theo đơn vị: the unit of these days, and the area by it and by the other reading; null where the area is stated or no unit is.</summary>
    public AreaOfPlace? ByUnit { get; internal init; }

    /// <summary>Nơi ở: the place as known; null unknown.</summary>
    public string? Place { get; internal init; }

    /// <summary>Tình trạng công nhận: the recognised class, on the first day.</summary>
    public required HouseholdStatus Status { get; init; }

    /// <summary>Theo khai báo: the class by declared income and indicators, on the first day; null where nothing is declared.</summary>
    public Classification? ByIncome { get; internal init; }

    /// <summary>Theo phiếu: the class by the scores of the last survey, with the ages of the first day; null where there is no survey.</summary>
    public SurveyClassification? BySurvey { get; internal init; }

    /// <summary>Mới thoát nghèo để vay vốn: for an application on these days.</summary>
    public required NewlyEscapedWindow Credit { get; init; }

    /// <summary>Mới thoát nghèo để được chương trình hỗ trợ: for a support on these days.</summary>
    public required NewlyEscapedWindow Programme { get; init; }
}
