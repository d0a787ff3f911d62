using System.Collections.Immutable;
using System.Text;
using KienXuong.Domain;
using KienXuong.Domain.Cases;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool.Cases;

/// <summary>Chạy tình huống: reads case files and runs their cases against the law. What is wrong with one file does not stop the others.</summary>
internal static class CaseRunner
{
    /// <summary>The files that a path stands for: itself, or every case file of a folder. A folder without any stands for itself, so that its run tells.</summary>
    /// <param name="path">A file or a folder.</param>
    public static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string[] files =
        [
            .. Directory.EnumerateFiles(path, "*.json")
                .Where(static file => !file.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal),
        ];
        return files.Length > 0 ? files : [path];
    }

    /// <summary>Runs the cases of a file.</summary>
    /// <param name="file">The file.</param>
    public static CaseFileResult Run(string file)
    {
        if (Directory.Exists(file))
        {
            return new(file, 0, [], [new("case-none", "", Texts.NoCaseFiles)]);
        }

        CaseFileReading reading;
        try
        {
            using var reader = new StreamReader(Files.OpenRead(file), Encoding.UTF8);
            reading = CaseFile.Read(reader.ReadToEnd());
        }
        catch (ProblemException problem)
        {
            return new(file, 0, [], [new("case-file", "", problem.Problem)]);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(file, 0, [], [new("case-file", "", Texts.Unreadable(Files.ReasonOf(problem)))]);
        }

        return Run(file, reading);
    }

    private static CaseFileResult Run(string file, CaseFileReading reading)
    {
        List<InputError> errors = [.. reading.Errors];
        ImmutableArray<(LawCase, ImmutableArray<CaseDifference>)>.Builder failures = ImmutableArray.CreateBuilder<(LawCase, ImmutableArray<CaseDifference>)>();
        int passed = 0;
        foreach (LawCase each in reading.Cases)
        {
            if (each.Run(LawBook.Vietnam) is { IsEmpty: false } differences)
            {
                failures.Add((each, differences));
            }
            else
            {
                passed++;
            }
        }

        if (errors.Count == 0 && reading.Cases.IsEmpty)
        {
            errors.Add(new("case-none", "cases", Texts.NoCases));
        }

        return new(file, passed, failures.ToImmutable(), [.. errors]);
    }
}
