namespace KienXuong.Tool;

/// <summary>Tệp: opens files and tells what fails as a problem that a person can read.</summary>
internal static class Files
{
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

    private static FileStream Try(string path, Func<string, FileStream> open)
    {
        try
        {
            return open(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ProblemException(Texts.NoSuchFile(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ProblemException(Texts.CannotOpen(path, e.Message));
        }
    }
}
