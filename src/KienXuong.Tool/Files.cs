using KienXuong.Domain;

namespace KienXuong.Tool;

/// <summary>Tệp: opens files and tells what fails as a problem that a person can read.</summary>
internal static class Files
{
    /// <summary>ENOSPC of Unix.</summary>
    private const int DiskFull = 28;

    /// <summary>ERROR_DISK_FULL of Windows.</summary>
    private const int DiskFullOfWindows = unchecked((int)0x80070070);

    /// <summary>Opens a file to read.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ProblemException">It cannot be opened.</exception>
    public static Stream OpenRead(string path) => Try(path, static path => File.OpenRead(path));

    /// <summary>Makes a file, or empties the one that is there.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ProblemException">It cannot be made.</exception>
    public static Stream Create(string path) => Try(path, static path => File.Create(path));

    /// <summary>Whether a file can be written later: opens it without changing it, and leaves none behind where there was none.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ProblemException">It cannot be written.</exception>
    public static void EnsureWritable(string path)
    {
        bool existed = File.Exists(path);
        Try(path, static path => new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write)).Dispose();
        if (!existed)
        {
            File.Delete(path);
        }
    }

    /// <summary>Whether two paths name the same file.</summary>
    /// <param name="one">A path.</param>
    /// <param name="other">A path.</param>
    public static bool AreSame(string one, string other) => string.Equals(
        Path.GetFullPath(one),
        Path.GetFullPath(other),
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a stream or a file fails, in both languages: the system itself speaks English alone.</summary>
    /// <param name="failure">The failure.</param>
    public static Bilingual ReasonOf(Exception failure) => failure switch
    {
        UnauthorizedAccessException => Texts.NotAllowed,
        PathTooLongException => Texts.PathTooLong,
        IOException { HResult: DiskFull or DiskFullOfWindows } => Texts.DiskFull,
        IOException => Texts.SystemFailure(failure.HResult, failure.Message),
        _ => Texts.NoPath,
    };

    private static FileStream Try(string path, Func<string, FileStream> open)
    {
        if (Directory.Exists(path))
        {
            throw new ProblemException(Texts.IsFolder(path));
        }

        try
        {
            return open(path);
        }
        catch (FileNotFoundException)
        {
            throw new ProblemException(Texts.NoSuchFile(path));
        }
        catch (DirectoryNotFoundException)
        {
            throw new ProblemException(Texts.NoSuchFolder(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ProblemException(Texts.CannotOpen(path, ReasonOf(e)));
        }
    }
}
