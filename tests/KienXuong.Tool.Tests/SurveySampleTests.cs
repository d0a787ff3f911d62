namespace KienXuong.Tool.Tests;

/// <summary>Mẫu phiếu rà soát: the sample of surveys is what its generator makes, and is judged as its readme tells.</summary>
public class SurveySampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    private static readonly (string Name, Func<string> Made)[] Files =
    [
        ("survey-households.csv", SurveySample.Households), ("survey-members.csv", SurveySample.Members), ("surveys.jsonl", SurveySample.Lines),
    ];

    [Fact(DisplayName = "Các tệp mẫu đúng như chương trình sinh ra")]
    public async Task The_files_are_what_the_generator_makes()
    {
        foreach ((string name, Func<string> made) in Files)
        {
            Assert.Equal(made(), await File.ReadAllTextAsync(Path.Combine(Folder, name), TestContext.Current.CancellationToken));
        }
    }

    [Fact(DisplayName = "Ghi lại các tệp mẫu (chạy riêng, với KIENXUONG_SAMPLES là thư mục samples)", Explicit = true)]
    public async Task The_generator_writes_the_files()
    {
        string folder = Environment.GetEnvironmentVariable("KIENXUONG_SAMPLES") ?? throw new InvalidOperationException("KIENXUONG_SAMPLES is not set");
        foreach ((string name, Func<string> made) in Files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), made(), TestContext.Current.CancellationToken);
        }
    }
}
