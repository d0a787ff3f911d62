namespace KienXuong.Domain.Surveys;

/// <summary>Khoản thu khác: one source of line 9 of the income form, in thousand đồng.</summary>
/// <remarks>Allowances or social assistance guaranteed by the state budget are not counted (note 1 of the form, wording from 15/05/2022); pensions are. The caller marks each source, since the earlier wording and the case of merit allowances are not known.</remarks>
/// <param name="Name">What it is, in the caller's words; never read by a rule.</param>
/// <param name="Revenue">Tổng thu: total revenue, from 0 to 10^11; null unknown.</param>
/// <param name="Cost">Tổng chi: total cost, from 0 to 10^11; null unknown.</param>
/// <param name="IsCounted">Được tính: whether it counts as income; null unknown.</param>
public sealed record OtherIncome(string? Name, long? Revenue, long? Cost, bool? IsCounted);
