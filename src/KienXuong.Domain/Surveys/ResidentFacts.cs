using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Dữ kiện về người trong hộ: the facts that the definitions of a member ask.</summary>
internal static class ResidentFacts
{
    /// <summary>Đăng ký cư trú.</summary>
    public static readonly ChoiceFact<Resident, ResidenceRegistration> Registration = new(
        "resident.registration",
        new("đăng ký cư trú tại chỗ ở hợp pháp của hộ", "registration at the lawful dwelling of the household"),
        [new("thường trú", "permanent residence"), new("tạm trú", "temporary residence"), new("nơi khác hoặc chưa đăng ký", "elsewhere or not registered")],
        static person => person.Registration);

    /// <summary>Quan hệ trong hộ.</summary>
    public static readonly ChoiceFact<Resident, KinRelation> Kin = new(
        "resident.kin",
        new("quan hệ trong hộ", "relation within the household"),
        [
            new("chủ hộ", "head"),
            new("ông, bà", "grandparent"),
            new("cha, mẹ", "father or mother"),
            new("vợ, chồng", "spouse"),
            new("con đẻ, con nuôi hợp pháp, con dâu, con rể", "own or lawfully adopted child, daughter- or son-in-law"),
            new("anh, chị, em ruột", "brother or sister by blood"),
            new("cháu ruột", "grandchild, niece or nephew by blood"),
            new("người khác", "none of these"),
        ],
        static person => person.Kin);

    /// <summary>Cùng ăn, cùng ở.</summary>
    public static readonly YesNoFact<Resident> EatsAndLivesTogether = new(
        "resident.eatsAndLivesTogether", new("cùng ăn, cùng ở với hộ", "eats and lives together with the household"), static person => person.EatsAndLivesTogether);

    /// <summary>Đóng góp vào chi tiêu chung.</summary>
    public static readonly YesNoFact<Resident> Contributes = new(
        "resident.contributes", new("đóng góp vào chi tiêu chung của hộ", "contributes to the common spending of the household"), static person => person.Contributes);

    /// <summary>Không thể đóng góp.</summary>
    public static readonly YesNoFact<Resident> CannotContribute = new(
        "resident.cannotContribute", new("không thể đóng góp (trẻ nhỏ, người ốm nặng)", "cannot contribute (a baby, a severely ill person)"), static person => person.CannotContribute);

    /// <summary>Số tháng cùng ăn, cùng ở trong năm.</summary>
    public static readonly NumberFact<Resident> MonthsTogether = new(
        "resident.monthsTogether",
        new("số tháng cùng ăn, cùng ở trong năm", "months of eating and living together in the year"),
        new(0, 12),
        static (person, _) => person.MonthsTogether is { } months ? NumberRange.Exactly(months) : null)
    {
        Unit = new("tháng", "months"),
    };

    /// <summary>Sẽ ở lâu dài.</summary>
    public static readonly YesNoFact<Resident> WillStay = new(
        "resident.willStay",
        new("sẽ ở lâu dài (mới kết hôn, đi làm hoặc đi học trở về, bộ đội xuất ngũ)", "will stay (new spouse, returned worker or student, demobilised soldier)"),
        static person => person.WillStay);

    /// <summary>Vắng nhà nhưng gửi thu nhập về.</summary>
    public static readonly YesNoFact<Resident> IsAbsentAndSendsIncome = new(
        "resident.isAbsentAndSendsIncome", new("vắng nhà nhưng gửi thu nhập về hộ", "is absent and sends income"), static person => person.IsAbsentAndSendsIncome);

    /// <summary>Vắng nhà đi học và được hộ nuôi.</summary>
    public static readonly YesNoFact<Resident> IsAbsentStudentSupported = new(
        "resident.isAbsentStudentSupported", new("vắng nhà đi học và được hộ nuôi", "is absent, studies and is supported"), static person => person.IsAbsentStudentSupported);
}
