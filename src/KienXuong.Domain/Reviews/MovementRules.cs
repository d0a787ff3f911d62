using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Law.Verification;
using static KienXuong.Domain.Reviews.MovementKind;
using static KienXuong.Domain.Reviews.MovementList;
using static KienXuong.Domain.Rules.Conditions;

namespace KienXuong.Domain.Reviews;

/// <summary>
/// Biến động hộ nghèo, hộ cận nghèo (mẫu 7.2, 7.3, Phụ lục VII Thông tư 07/2021/TT-BLĐTBXH). Start and end are the lists at the start and at the end of the period, by the decision of
/// the competent authority. "Outside" is neither list, the average living standard included. How far back a relapse looks is not known: the caller says it, or the movement.
/// </summary>
internal static class MovementRules
{
    private static readonly Provision Forms = Instruments.Circular07Of2021.Annex("VII");

    private static readonly Bilingual[] Lists =
        [new("danh sách hộ nghèo", "list of the poor"), new("danh sách hộ cận nghèo", "list of the near-poor"), new("ngoài hai danh sách", "outside both lists")];

    // Tái nghèo nhìn lại bao nhiêu năm: không văn bản nào nói
    public static readonly Parameter<int> LookBack = new(
        "review.relapseLookBack", new("số năm nhìn lại để xác định tái nghèo", "years that a relapse looks back"), new(null))
    {
        Unit = new("năm", "years"),
    };

    private static readonly ChoiceFact<MovementFacts, MovementList> Start = new("movement.start", new("danh sách đầu kỳ", "list at the start"), Lists, static facts => facts.Start);

    private static readonly ChoiceFact<MovementFacts, MovementList> End = new("movement.end", new("danh sách cuối kỳ", "list at the end"), Lists, static facts => facts.End);

    private static readonly YesNoFact<MovementFacts> IsByEvent = new(
        "movement.isByEvent", new("do tách, nhập, chuyển, chết hoặc thay đổi nhân khẩu", "by split, merge, move, death or change of members"), static facts => facts.IsByEvent);

    private static readonly YesNoFact<MovementFacts> IsRelapse = new(
        "movement.isRelapse", new("đã từng trong danh sách này và được công nhận thoát", "was on this list before and recognised as escaped"), static facts => facts.IsRelapse);

    // Mẫu 7.2, 7.3
    private static readonly RuleSet<MovementFacts, MovementKind> Table = new(
        "review.movements", new("biến động hộ nghèo, hộ cận nghèo", "movements of poor and near-poor households"), RecognitionNames.Of,
        new(Forms, Inferred, StaysPoor, All(Start.Is(Poor), End.Is(Poor))),
        new(Forms, Official, BecameNearPoor, All(Start.Is(Poor), End.Is(NearPoor))),
        new(Forms, Official, EscapedAboveNearPoor, All(Start.Is(Poor), End.Is(Outside), Not(IsByEvent.Holds))),
        new(Forms, Official, NearPoorBecamePoor, All(Start.Is(NearPoor), End.Is(Poor))),
        new(Forms, Inferred, StaysNearPoor, All(Start.Is(NearPoor), End.Is(NearPoor))),
        new(Forms, Official, EscapedNearPoverty, All(Start.Is(NearPoor), End.Is(Outside), Not(IsByEvent.Holds))),
        new(Forms, Inferred, RelapsedIntoPoverty, All(Start.Is(Outside), End.Is(Poor), Not(IsByEvent.Holds), IsRelapse.Holds)),
        new(Forms, Inferred, RelapsedIntoNearPoverty, All(Start.Is(Outside), End.Is(NearPoor), Not(IsByEvent.Holds), IsRelapse.Holds)),
        new(Forms, Inferred, NewlyPoor, All(Start.Is(Outside), End.Is(Poor), Not(IsByEvent.Holds), Not(IsRelapse.Holds))),
        new(Forms, Inferred, NewlyNearPoor, All(Start.Is(Outside), End.Is(NearPoor), Not(IsByEvent.Holds), Not(IsRelapse.Holds))),
        new(Forms, Official, Increase, All(Start.Is(Outside), End.In(Poor, NearPoor), IsByEvent.Holds)),
        new(Forms, Official, Decrease, All(Start.In(Poor, NearPoor), End.Is(Outside), IsByEvent.Holds)),
        new(Forms, Inferred, StaysOutside, All(Start.Is(Outside), End.Is(Outside))));

    /// <summary>Bảng biến động theo thời gian; the forms before 01/09/2021 are not known.</summary>
    public static readonly Parameter<Func<RuleSet<MovementFacts, MovementKind>>> InForce = new(
        Table.Code, Table.Label,
        new(null, new Enactment<Func<RuleSet<MovementFacts, MovementKind>>>(new(2021, 9, 1), static () => Table, Forms, Official)));
}
