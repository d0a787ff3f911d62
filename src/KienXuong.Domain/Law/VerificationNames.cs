namespace KienXuong.Domain.Law;

/// <summary>Tên tình trạng kiểm chứng: the words and the stable codes of the states of verification.</summary>
public static class VerificationNames
{
    /// <summary>The state in words.</summary>
    /// <param name="verification">The state.</param>
    public static Bilingual Of(Verification verification) => verification switch
    {
        Verification.Official => new("chính thức", "official"),
        Verification.Reported => new("theo nguồn công bố", "reported"),
        Verification.Inferred => new("suy luận", "inferred"),
        Verification.Unconfirmed => new("chưa kiểm chứng", "unconfirmed"),
    };

    /// <summary>The stable code of a state, as it stands in JSON.</summary>
    /// <param name="verification">The state.</param>
    public static string CodeOf(Verification verification) => Of(verification).English;
}
