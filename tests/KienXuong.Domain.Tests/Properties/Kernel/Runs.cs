using FsCheck;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>How often the properties of the kernel are tried.</summary>
internal static class Runs
{
    /// <summary>Twenty times less often while the kernel is being changed one place at a time: then all of them are run again for every change, on the same cases.</summary>
    private static readonly int Share = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is null ? 1 : 20;

    public static Config Of(int tries, int size)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(tries / Share).WithEndSize(size).WithQuietOnSuccess(true);
        return Share == 1 ? config : config.WithReplay(20_231_101, 7);
    }
}
