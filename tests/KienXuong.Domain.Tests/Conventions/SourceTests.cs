using System.Text.RegularExpressions;

namespace KienXuong.Domain.Tests.Conventions;

/// <summary>What holds for every source file of the package.</summary>
public partial class SourceTests
{
    private static readonly string Package = Path.Combine(Repository.Root, "src", "KienXuong.Domain");

    /// <summary>Which rooms a room may use, besides the root. Explanations and the kernel make texts together; the root is what a caller meets first.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Law"] = [],
        ["Rules"] = ["Law", "Explanations"],
        ["Households"] = ["Law", "Rules"],
        ["Poverty"] = ["Law", "Rules", "Households"],
        ["Surveys"] = ["Law", "Rules", "Households", "Poverty", "Explanations"],
        ["Reviews"] = ["Law", "Rules", "Households", "Poverty", "Surveys", "Explanations"],
        ["Benefits"] = ["Law", "Rules", "Households"],
        ["Explanations"] = ["Law", "Rules", "Households"],
        ["Validation"] = ["Law", "Rules", "Households", "Poverty", "Surveys", "Reviews", "Explanations"],
        ["Json"] = ["Law", "Rules", "Households", "Poverty", "Surveys", "Reviews", "Explanations", "Validation"],
        ["Cases"] = ["Law", "Rules", "Households", "Poverty", "Surveys", "Reviews", "Json", "Validation"],
    };

    [Fact(DisplayName = "Các phòng chỉ phụ thuộc theo một chiều")]
    public void Rooms_depend_one_way()
    {
        var wrong = new List<string>();
        foreach (string file in Files())
        {
            string room = Path.GetRelativePath(Package, file).Split(Path.DirectorySeparatorChar)[0];
            if (!MayUse.TryGetValue(room, out string[]? allowed))
            {
                Assert.EndsWith(".cs", room, StringComparison.Ordinal);    // a file of the root
                continue;
            }

            foreach (Match use in UsingOfRoom().Matches(File.ReadAllText(file)))
            {
                string used = use.Groups["room"].Value;
                if (MayUse.ContainsKey(used) && used != room && !allowed.Contains(used))
                {
                    wrong.Add(Path.GetRelativePath(Package, file) + " uses " + used);
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact(DisplayName = "Pháp luật và nhân quy tắc không dùng bộ luật hay kết quả")]
    public void The_kernel_knows_no_law_book() => Assert.DoesNotContain(
        Files().Where(file => file.StartsWith(Path.Combine(Package, "Law") + Path.DirectorySeparatorChar, StringComparison.Ordinal) ||
            file.StartsWith(Path.Combine(Package, "Rules") + Path.DirectorySeparatorChar, StringComparison.Ordinal)),
        file => LawBookOrResult().IsMatch(WithoutComments(File.ReadAllText(file))));

    [Fact(DisplayName = "Không tệp nào quá 400 dòng")]
    public void No_file_is_long() => Assert.Empty(Files().Where(file => File.ReadLines(file).Count() > 400).Select(Path.GetFileName));

    [Fact(DisplayName = "Không có số dấu phẩy động trong thư viện")]
    public void No_floating_point() => Assert.Empty(Files().Where(file => FloatingPoint().IsMatch(WithoutComments(File.ReadAllText(file)))).Select(Path.GetFileName));

    [Fact(DisplayName = "Mọi văn bản ở dạng Unicode NFC")]
    public void Every_text_is_composed() => Assert.Empty(Files().Where(file => !File.ReadAllText(file).IsNormalized(System.Text.NormalizationForm.FormC)).Select(Path.GetFileName));

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Package, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static string WithoutComments(string source) => Comment().Replace(source, "");

    [GeneratedRegex(@"KienXuong\.Domain\.(?<room>[A-Z]\w+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UsingOfRoom();

    [GeneratedRegex(@"\b(LawBook|LawInForce|Classification|Entitlement|Household)\b", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex LawBookOrResult();

    [GeneratedRegex(@"\b(double|float|Half)\b", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex FloatingPoint();

    [GeneratedRegex(@"//.*", RegexOptions.None, 1_000)]
    private static partial Regex Comment();
}
