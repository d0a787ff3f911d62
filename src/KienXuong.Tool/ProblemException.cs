using KienXuong.Domain;

namespace KienXuong.Tool;

/// <summary>Lỗi tệp: something that ends the whole run, told in both languages; never a single row.</summary>
internal sealed class ProblemException(Bilingual problem) : Exception(problem.English)
{
    /// <summary>What is wrong and what to do.</summary>
    public Bilingual Problem { get; } = problem;
}
