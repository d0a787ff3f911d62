namespace KienXuong.Domain.Reviews;

/// <summary>Tên gọi của quyết định, biến cố và biến động: the names of what a history holds.</summary>
internal static class RecognitionNames
{
    public static Bilingual Of(RecognitionClass recognition) => recognition switch
    {
        RecognitionClass.Poor => new("hộ nghèo", "poor household"),
        RecognitionClass.NearPoor => new("hộ cận nghèo", "near-poor household"),
        RecognitionClass.EscapedToNearPoor => new("hộ thoát nghèo, trở thành hộ cận nghèo", "escaped poverty, became near-poor"),
        RecognitionClass.EscapedAboveNearPoor => new("hộ thoát nghèo, vượt chuẩn cận nghèo", "escaped poverty, above the near-poor standard"),
        RecognitionClass.EscapedNearPoverty => new("hộ thoát cận nghèo", "escaped near-poverty"),
        RecognitionClass.AverageLivingStandard => new("hộ có mức sống trung bình", "household with the average living standard"),
        RecognitionClass.NotOnList => new("không thuộc danh sách hộ nghèo, hộ cận nghèo", "on neither list, poor or near-poor"),
    };

    public static Bilingual Of(RecognitionKind kind) => kind switch
    {
        RecognitionKind.Yearly => new("định kỳ hằng năm", "yearly"),
        RecognitionKind.Regular => new("thường xuyên", "regular"),
    };

    public static Bilingual Of(StatusEventKind kind) => kind switch
    {
        StatusEventKind.Split => new("tách hộ", "split"),
        StatusEventKind.Merge => new("nhập hộ", "merged with another household"),
        StatusEventKind.MoveIn => new("chuyển đến", "moved in"),
        StatusEventKind.MoveOut => new("chuyển đi", "moved away"),
        StatusEventKind.Death => new("hộ có một người, người đó chết", "the only person died"),
        StatusEventKind.MembersChanged => new("thay đổi nhân khẩu", "members changed"),
        StatusEventKind.Exit => new("ra khỏi danh sách", "taken off the list"),
    };

    public static Bilingual Of(MovementKind movement) => movement switch
    {
        MovementKind.StaysPoor => new("tiếp tục là hộ nghèo", "stays poor"),
        MovementKind.BecameNearPoor => new("thoát nghèo, trở thành hộ cận nghèo", "escaped poverty: became near-poor"),
        MovementKind.EscapedAboveNearPoor => new("thoát nghèo, vượt chuẩn cận nghèo", "escaped poverty: above the near-poor standard"),
        MovementKind.NearPoorBecamePoor => new("hộ cận nghèo trở thành hộ nghèo", "near-poor became poor"),
        MovementKind.StaysNearPoor => new("tiếp tục là hộ cận nghèo", "stays near-poor"),
        MovementKind.EscapedNearPoverty => new("thoát cận nghèo", "escaped near-poverty"),
        MovementKind.RelapsedIntoPoverty => new("tái nghèo", "relapsed into poverty"),
        MovementKind.RelapsedIntoNearPoverty => new("tái cận nghèo", "relapsed into near-poverty"),
        MovementKind.NewlyPoor => new("phát sinh mới hộ nghèo", "newly arisen poor"),
        MovementKind.NewlyNearPoor => new("phát sinh mới hộ cận nghèo", "newly arisen near-poor"),
        MovementKind.Increase => new("tăng tự nhiên (tách, nhập, chuyển đến, thay đổi nhân khẩu)", "increase (split, merged, moved in, members changed)"),
        MovementKind.Decrease => new("giảm tự nhiên (tách, nhập, chuyển đi, chết, thay đổi nhân khẩu)", "decrease (split, merged, moved away, died, members changed)"),
        MovementKind.StaysOutside => new("vẫn ngoài hai danh sách", "stays outside both lists"),
    };

    /// <summary>The class that a decision gives.</summary>
    public static PovertyClass ClassOf(RecognitionClass recognition) => recognition switch
    {
        RecognitionClass.Poor => PovertyClass.Poor,
        RecognitionClass.NearPoor or RecognitionClass.EscapedToNearPoor => PovertyClass.NearPoor,
        RecognitionClass.AverageLivingStandard => PovertyClass.AverageLivingStandard,
        RecognitionClass.EscapedAboveNearPoor or RecognitionClass.EscapedNearPoverty or RecognitionClass.NotOnList => PovertyClass.NeitherPoorNorNearPoor,
    };
}
