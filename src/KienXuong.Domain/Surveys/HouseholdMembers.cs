using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Surveys.KinRelation;
using static KienXuong.Domain.Surveys.ResidenceRegistration;
using static KienXuong.Domain.Surveys.ResidentFacts;

namespace KienXuong.Domain.Surveys;

/// <summary>
/// Thành viên hộ gia đình trong rà soát. Annex IV of Circular 07/2021/TT-BLĐTBXH as issued, for the reviews of 01/09/2021 - 31/12/2021;
/// Annex IV of Circular 02/2022/TT-BLĐTBXH for reviews from 01/01/2022, carried on in 2026 by the published procedures.
/// </summary>
internal static class HouseholdMembers
{
    private static readonly Provision AnnexIVOf2021 = Instruments.Circular07Of2021.Annex("IV");
    private static readonly Provision AnnexIV = Instruments.Circular02Of2022.Annex("IV");
    private static readonly Bilingual Name = new("thành viên hộ gia đình trong rà soát", "member of the household in a review");

    public static readonly Parameter<Func<RuleSet<Resident, Answer>>> InForce = new(
        "review.members", Name,
        new(
            new LocalDate(2026, 12, 31),
            new(new(2021, 9, 1), static () => Of2021, AnnexIVOf2021, Reported),
            new(new(2022, 1, 1), static () => Of2022, AnnexIV, Official),
            new(new(2026, 1, 1), static () => Of2022, AnnexIV, Official) { CarriedBy = FormRows.Published },
            new(new(2026, 6, 11), static () => Of2022, AnnexIV, Inferred) { CarriedBy = FormRows.Published }));

    // Người không thể đóng góp: văn bản không nói đến
    private static readonly Condition<Resident> SharesSpending = Any(Contributes.Holds, CannotContribute.Holds);

    private static readonly Condition<Resident> IsKin = Kin.In(Head, Grandparent, Parent, Spouse, Child, Sibling, GrandchildOrNephew);

    // Phụ lục IV năm 2021: từ 6 tháng trong năm và chung quỹ; các ngoại lệ thay cho điều kiện 6 tháng
    private static readonly RuleSet<Resident, Answer> Of2021 = Counted(AnnexIVOf2021, Reported, All(
        IsKin,
        Any(
            All(Any(Registration.Is(Permanent), All(Registration.Is(Temporary), MonthsTogether.AtLeast(6))), EatsAndLivesTogether.Holds, MonthsTogether.AtLeast(6), SharesSpending),
            All(Kin.Is(Head), Contributes.Holds),
            All(EatsAndLivesTogether.Holds, MonthsTogether.Below(6), WillStay.Holds),
            IsAbsentAndSendsIncome.Holds,
            IsAbsentStudentSupported.Holds)));

    // Phụ lục IV năm 2022: cùng đăng ký tại một chỗ ở hợp pháp, không tính thời gian; cùng ăn, cùng ở, cùng đóng góp
    private static readonly RuleSet<Resident, Answer> Of2022 = Counted(AnnexIV, Official, All(
        Registration.In(Permanent, Temporary), IsKin, EatsAndLivesTogether.Holds, SharesSpending));

    private static RuleSet<Resident, Answer> Counted(Provision provision, Verification verification, Condition<Resident> when) => new(
        "review.members", Name, AnswerNames.Of,
        new Rule<Resident, Answer>(provision, verification, Answer.Yes, when)
        {
            Route = new("được tính là thành viên hộ", "counted as a member of the household"),
            Note = new("người không thể đóng góp được tính như người đóng góp: suy luận", "who cannot contribute counts like who does: inferred"),
        })
    {
        Otherwise = Answer.No,
    };
}
