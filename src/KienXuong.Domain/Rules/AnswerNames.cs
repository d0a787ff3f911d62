namespace KienXuong.Domain.Rules;

/// <summary>The names of yes and no.</summary>
internal static class AnswerNames
{
    private static readonly Bilingual No = new("không", "no");
    private static readonly Bilingual Yes = new("có", "yes");

    public static Bilingual Of(Answer answer) => answer switch
    {
        Answer.No => No,
        Answer.Yes => Yes,
    };
}
