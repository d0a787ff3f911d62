using System.Numerics;

namespace KienXuong.Domain.Rules;

/// <summary>Các câu trả lời: the answers to up to 64 yes/no questions, each yes, no or unknown.</summary>
/// <param name="Known">A bit for each question that is answered.</param>
/// <param name="Yes">A bit for each question answered yes; bits of unanswered questions are not read.</param>
public readonly record struct Answers(ulong Known, ulong Yes)
{
    /// <summary>How many questions are answered yes.</summary>
    public int YesCount => BitOperations.PopCount(Known & Yes);

    /// <summary>The answer to one question; null is unknown.</summary>
    /// <param name="question">The place of the question, from 0.</param>
    public bool? this[int question] => Known.Has(question) ? Yes.Has(question) : null;

    /// <summary>The same answers with one changed.</summary>
    /// <param name="question">The place of the question, from 0 to 63.</param>
    /// <param name="answer">Its answer; null is unknown.</param>
    public Answers With(int question, bool? answer)
    {
        ulong bit = 1UL << question;
        return answer switch
        {
            true => new(Known | bit, Yes | bit),
            false => new(Known | bit, Yes & ~bit),
            null => new(Known & ~bit, Yes & ~bit),
        };
    }
}
