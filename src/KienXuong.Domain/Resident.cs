using KienXuong.Domain.Surveys;

namespace KienXuong.Domain;

/// <summary>Người trong hộ: what is known of a person who may be a member of a household under review. Unknown is the default of each fact.</summary>
/// <remarks>Which facts are asked depends on the definition in force on the day: six-month rule and exceptions in autumn 2021, none of them from 01/01/2022.</remarks>
public sealed record Resident
{
    /// <summary>The name or number by which the caller knows the person; never read by a rule.</summary>
    public string? Id { get; init; }

    /// <summary>Đăng ký cư trú: how the person is registered at the dwelling of the household.</summary>
    public ResidenceRegistration? Registration { get; init; }

    /// <summary>Quan hệ trong hộ: relation to the head, as the definition of a member lists it.</summary>
    public KinRelation? Kin { get; init; }

    /// <summary>Cùng ăn, cùng ở: eats and lives together with the household.</summary>
    public bool? EatsAndLivesTogether { get; init; }

    /// <summary>Đóng góp vào chi tiêu chung: contributes to the common spending, or in 2021 takes part in the common fund.</summary>
    public bool? Contributes { get; init; }

    /// <summary>Không thể đóng góp: cannot contribute, as a baby or a severely ill person.</summary>
    public bool? CannotContribute { get; init; }

    /// <summary>Số tháng cùng ăn, cùng ở trong năm: months of eating and living together in the year, 0 to 12. Asked in autumn 2021 only.</summary>
    public int? MonthsTogether { get; init; }

    /// <summary>Sẽ ở lâu dài: will stay, as a new spouse, a worker or student who returned, or a demobilised soldier. Asked in autumn 2021 only.</summary>
    public bool? WillStay { get; init; }

    /// <summary>Vắng nhà nhưng gửi thu nhập về: is absent and sends income. Asked in autumn 2021 only.</summary>
    public bool? IsAbsentAndSendsIncome { get; init; }

    /// <summary>Vắng nhà đi học và được hộ nuôi: is absent, studies and is supported. Asked in autumn 2021 only.</summary>
    public bool? IsAbsentStudentSupported { get; init; }
}
