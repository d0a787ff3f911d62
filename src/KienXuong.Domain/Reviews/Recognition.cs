using NodaTime;

namespace KienXuong.Domain.Reviews;

/// <summary>Quyết định công nhận: what one decision of the commune says of a household, as recorded.</summary>
/// <remarks>Review year, standard and policy year are three facts: a list of autumn 2025 serves 2026, and in autumn 2021 two lists were made under two standards. None is read from another where it is given.</remarks>
public sealed record Recognition
{
    /// <summary>Kết quả: the class that the decision gives.</summary>
    public required RecognitionClass Class { get; init; }

    /// <summary>Loại rà soát: yearly or regular.</summary>
    public required RecognitionKind Kind { get; init; }

    /// <summary>Ngày quyết định: the day of the decision.</summary>
    public required LocalDate Decided { get; init; }

    /// <summary>Số quyết định; null unknown.</summary>
    public string? Number { get; init; }

    /// <summary>Cơ quan ban hành: who issued it; null unknown.</summary>
    public string? Issuer { get; init; }

    /// <summary>Năm rà soát: the year of the review; null is the year of the decision.</summary>
    public int? ReviewYear { get; init; }

    /// <summary>Chuẩn nghèo: the code of the standard; null is the one in force on the day of the decision and on the first day of the policy year, where that is one.</summary>
    public string? Standard { get; init; }

    /// <summary>Năm thực hiện chính sách: the year that the list serves; null is the year after the review for a yearly decision and its own year for a regular one.</summary>
    public int? PolicyYear { get; init; }

    /// <summary>Lớp quy định: the province or programme whose own values were used; null for the national ones.</summary>
    public string? Layer { get; init; }

    /// <summary>Ngày hết hạn ghi trên giấy chứng nhận: the last day, where one is printed; null where none is.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>Biến động đã ghi: the movement as the commune recorded it; null where it recorded none.</summary>
    public MovementKind? Movement { get; init; }

    /// <summary>The year of the review, given or that of the decision.</summary>
    public int YearOfReview => ReviewYear ?? Decided.Year;

    /// <summary>The year that it serves, given or following from its kind.</summary>
    public int YearServed => PolicyYear ?? (Kind == RecognitionKind.Yearly ? YearOfReview + 1 : Decided.Year);

    /// <summary>Whether it puts the household on the list of the poor or the near-poor.</summary>
    internal bool IsOnList => RecognitionNames.ClassOf(Class) is PovertyClass.Poor or PovertyClass.NearPoor;
}
