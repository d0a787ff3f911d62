namespace KienXuong.Domain;

/// <summary>Hộ gia đình: what is known of one household on the day it is judged. Unknown is the default of every fact; unknown is never zero and never no.</summary>
/// <remarks>A household is plain data and is not checked when it is made: <c>HouseholdValidator</c> checks it. Immutable; make changed copies with <c>with</c>. Equal households say the same of every fact and have the same list of members, not only an equal one.</remarks>
public sealed record Household
{
    /// <summary>Mã hộ: the code by which the caller knows the household: opaque text, never read by a rule.</summary>
    public string? Id { get; init; }

    /// <summary>Khu vực: rural or urban on that day; null where it is unknown or follows from <see cref="CommuneCode"/>.</summary>
    public AreaType? Area { get; init; }

    /// <summary>Mã đơn vị hành chính cấp xã: the code of the commune, ward or township on that day, from which the area follows where <see cref="Area"/> is left out; null unknown.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>Mã đơn vị trước sắp xếp: the code of the unit of 30/06/2025 in whose territory the household lives; null unknown. One reading of the law asks for it.</summary>
    public string? OldCommuneCode { get; init; }

    /// <summary>Thu nhập bình quân đầu người/tháng: the average monthly income per head, where it is declared as such; null unknown. It goes before <see cref="MonthlyIncome"/>.</summary>
    public Vnd? IncomePerHead { get; init; }

    /// <summary>Tổng thu nhập của hộ/tháng: the average monthly income of the whole household; null unknown. Divided by the number of members, without rounding.</summary>
    public Vnd? MonthlyIncome { get; init; }

    /// <summary>Số thành viên: the number of members, from 1; null where it is unknown or follows from <see cref="Members"/>.</summary>
    public int? MemberCount { get; init; }

    /// <summary>Thành viên: every member; null where they are not listed.</summary>
    public IReadOnlyList<Person>? Members { get; init; }

    /// <summary>12 chỉ số: the deprivation indicators of the standard of 2022.</summary>
    public Deprivations2022 Deprivations2022 { get; init; }

    /// <summary>10 chỉ số: the deprivation indicators of the standard of 2016.</summary>
    public Deprivations2016 Deprivations2016 { get; init; }

    /// <summary>Số chỉ số thiếu hụt: how many indicators of the standard in force are deprived, where only the number is declared; null otherwise. It goes before the single indicators.</summary>
    public int? DeprivationCount { get; init; }

    /// <summary>Kết quả phân loại đã công nhận: the class on the list that is in force; null unknown. Benefits read it; a classification never does.</summary>
    public PovertyClass? RecognisedClass { get; init; }
}
