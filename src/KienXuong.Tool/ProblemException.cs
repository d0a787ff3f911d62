using KienXuong.Domain;

namespace KienXuong.Tool;

/// <summary>Lỗi tệp: something that ends the whole run, told in both languages; never a single row.</summary>
internal sealed class ProblemException : Exception
{
    public ProblemException()
        : this(new Bilingual("", ""))
    {
    }

    public ProblemException(string message)
        : this(new Bilingual(message, message))
    {
    }

    public ProblemException(string message, Exception innerException)
        : base(message, innerException) => Problem = new(message, message);

    public ProblemException(Bilingual problem)
        : base(problem.English) => Problem = problem;

    /// <summary>What is wrong and what to do.</summary>
    public Bilingual Problem { get; }
}
