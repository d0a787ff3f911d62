using System.Collections.Immutable;
using KienXuong.Domain.Json;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Reviews;

/// <summary>Tệp kỳ rà soát: reads a review with its events from JSON.</summary>
internal static class ReviewFile
{
    /// <summary>Reads a review.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ProblemException">The file cannot be read.</exception>
    public static ReviewReading Read(string path)
    {
        ReviewReading reading = ReviewJson.Read(BytesOf(path));
        ImmutableArray<InputError> errors = reading.Round is { } round ? new ReviewRoundValidator().Check(round) : reading.Errors;
        return errors.IsEmpty ? reading : new(null, errors);
    }

    /// <summary>Every byte of a small file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ProblemException">The file cannot be read.</exception>
    public static byte[] BytesOf(string path)
    {
        using Stream stream = Files.OpenRead(path);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
