using System.Reflection;
using System.Runtime.CompilerServices;

namespace KienXuong.Domain.Tests;

/// <summary>In a mutation run: makes what is static in the kernel and in its tests from the unchanged code, before the first change is looked at.</summary>
/// <remarks>
/// Stryker keeps one process for many changes, and starts it while one is active. What is static would then be made by changed code, be kept, and let tests
/// fail for every later change as well. The file names the active change; -1 is none. What is static in the law is left alone: there the changes are made.
/// </remarks>
internal static class WarmStart
{
    private static readonly string[] Warmed =
        ["KienXuong.Domain.Rules", "KienXuong.Domain.Tests.Rules", "KienXuong.Domain.Tests.Properties.Kernel", "KienXuong.Domain.Tests.Values"];

    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is { } path && File.Exists(path))
        {
            byte[] active = Exchange(path, [0xFF, 0xFF, 0xFF, 0xFF]);
            foreach (Type type in (Type[])[.. typeof(LawBook).Assembly.GetTypes(), .. Assembly.GetExecutingAssembly().GetTypes()])
            {
                if (Warmed.Contains(type.Namespace) && !type.ContainsGenericParameters && !HoldsLaw(type))
                {
                    RuntimeHelpers.RunClassConstructor(type.TypeHandle);
                }
            }

            Exchange(path, active);
        }
    }

    private static bool HoldsLaw(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Any(field => field.FieldType == typeof(LawInForce));

    /// <summary>Writes to the file, and gives back what stood there.</summary>
    private static byte[] Exchange(string path, byte[] written)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var read = new byte[written.Length];
        file.ReadExactly(read);
        file.Position = 0;
        file.Write(written);
        return read;
    }
}
