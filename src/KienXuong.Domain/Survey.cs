using KienXuong.Domain.Surveys;

namespace KienXuong.Domain;

/// <summary>Phiếu rà soát hộ gia đình: what the survey of one household says, field by field of forms 3.1 and 3.2, with the facts that scoring needs and the forms do not hold. Unknown is the default of every field; an empty field is never zero and never no.</summary>
/// <remarks>Plain data, not checked when it is made. Immutable; make changed copies with <c>with</c>. A.IV is A.IV of the form, B.15 column 15 of its part B.</remarks>
public sealed record Survey
{
    /// <summary>Mã hộ: the number of the household in the list of the village: opaque text, never read by a rule.</summary>
    public string? Id { get; init; }

    /// <summary>Họ và tên chủ hộ: the head, as registered; never read by a rule.</summary>
    public string? Head { get; init; }

    /// <summary>Tỉnh/thành phố: the province as written on the form. In reviews before 01/07/2025 it gives the region where <see cref="Region"/> is not said; later a name can be that of merged provinces and gives none.</summary>
    public string? Province { get; init; }

    /// <summary>Quận/huyện/thị xã/thành phố: the district; never read by a rule. The line has no content from 01/07/2025.</summary>
    public string? District { get; init; }

    /// <summary>Xã/phường/thị trấn: the commune; never read by a rule.</summary>
    public string? Commune { get; init; }

    /// <summary>Thôn/tổ dân phố: the village; never read by a rule.</summary>
    public string? Village { get; init; }

    /// <summary>Khu vực: rural (code 2) or urban (code 1) on the day of the review; null where it is unknown or follows from <see cref="CommuneCode"/>.</summary>
    public AreaType? Area { get; init; }

    /// <summary>Mã đơn vị hành chính cấp xã: the code of the commune, ward or township on that day, from which the area follows where <see cref="Area"/> is left out; null unknown.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>Mã đơn vị trước sắp xếp: the code of the unit of 30/06/2025 in whose territory the household lives; null unknown. One reading of the law asks for it.</summary>
    public string? OldCommuneCode { get; init; }

    /// <summary>Vùng: the region of the place, by its province before 01/07/2025.</summary>
    public Region? Region { get; init; }

    /// <summary>Phân loại hộ năm trước: the class of the review of the year before; never read by a rule.</summary>
    public LastClass? LastClass { get; init; }

    /// <summary>Hộ đang trong danh sách hộ nghèo: on the poor list on the day of the review. Not on the form; needed for indicator 4.</summary>
    public bool? IsOnPoorList { get; init; }

    /// <summary>Phiếu A - Nhận dạng nhanh hộ gia đình: the household's line of Form A; null where nothing is known of it. What it says with "no" is not asked again by Form B.</summary>
    public FormA? FormA { get; init; }

    /// <summary>Nhà ở và sinh hoạt (A.I - A.VIII): the dwelling, its services and electricity.</summary>
    public Dwelling Dwelling { get; init => field = value ?? new(); } = new();

    /// <summary>Các tài sản lâu bền (A.IX): the durable assets.</summary>
    public DurableAssets Assets { get; init => field = value ?? new(); } = new();

    /// <summary>Diện tích đất đai (A.X): the land.</summary>
    public LandHeld Land { get; init => field = value ?? new(); } = new();

    /// <summary>Chăn nuôi và thủy sản (A.XI, A.XII): the animals and aquaculture.</summary>
    public Livestock Livestock { get; init => field = value ?? new(); } = new();

    /// <summary>Nguyên nhân hộ còn khó khăn (A.XIII): the causes of hardship that are ticked; null unknown. They score nothing.</summary>
    public IReadOnlyList<HardshipCause>? HardshipCauses { get; init; }

    /// <summary>Chính sách đang hưởng (A.XIV): the supports received now; null unknown. They score nothing.</summary>
    public IReadOnlyList<SupportPolicy>? SupportsReceived { get; init; }

    /// <summary>Chính sách có nhu cầu (A.XIV): the supports needed; null unknown. They score nothing.</summary>
    public IReadOnlyList<SupportPolicy>? SupportsNeeded { get; init; }

    /// <summary>Số thành viên: the number of members, from 1; null where it is unknown or follows from <see cref="Members"/>.</summary>
    public int? MemberCount { get; init; }

    /// <summary>Thành viên (part B): every member; null where they are not listed.</summary>
    public IReadOnlyList<SurveyMember>? Members { get; init; }

    /// <summary>Bảng chấm điểm Phiếu B1 đã đánh dấu: the codes of the ticked rows of forms 3.4 to 3.10; null where no sheet is given. A row that is not named is not ticked. The sheet stands in where the fields do not decide a row; a row that contradicts the fields is reported.</summary>
    public IReadOnlyList<string>? TickedRows { get; init; }

    /// <summary>Phiếu B2 đã đánh dấu: the ticks of form 3.2. A tick stands in where the fields do not decide an indicator; one that contradicts the fields is reported.</summary>
    public Deprivations2022 Ticks { get; init; }

    /// <summary>Khai báo theo chuẩn 2016: the ten indicators of the standard of 2016 as declared. A declared one stands in where the facts do not decide it, and decides those that no fact of the survey decides.</summary>
    public Deprivations2016 Declared2016 { get; init; }

    /// <summary>Tổng điểm B1 đã ghi: the income score written on the form; null where none is. Never overwritten; a difference is reported.</summary>
    public int? RecordedIncomeScore { get; init; }

    /// <summary>Tổng điểm B2 đã ghi: the deprivation score written on the form; null where none is. Never overwritten; a difference is reported.</summary>
    public int? RecordedDeprivationScore { get; init; }
}
