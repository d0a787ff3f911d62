using System.Runtime.CompilerServices;

namespace KienXuong.Domain.Tests;

/// <summary>The folder of the repository, for tests that read its files.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", ".."));

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
