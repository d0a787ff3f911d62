using System.Text.RegularExpressions;

namespace KienXuong.Domain.Tests.Conventions;

/// <summary>A folder is a room is a namespace.</summary>
public partial class FolderTests
{
    private static readonly string Package = Path.Combine(Repository.Root, "src", "KienXuong.Domain");

    /// <summary>The kernel is one namespace; its folders part the vocabulary, the bound core, the readings and the columns.</summary>
    private static readonly string[] FoldersOfTheKernel = ["Rules/Bound", "Rules/Readings", "Rules/Columns"];

    [Fact(DisplayName = "Thư mục là không gian tên; ngoại lệ duy nhất là các thư mục con của nhân quy tắc")]
    public void A_folder_is_a_namespace() => Assert.Empty(Files()
        .Where(file => Namespace().Match(File.ReadAllText(file)).Groups["name"].Value != Expected(file))
        .Select(file => Path.GetRelativePath(Package, file)));

    [Fact(DisplayName = "Mỗi tệp mang tên kiểu công khai mà nó chứa")]
    public void A_file_is_named_after_its_public_type()
    {
        foreach (string file in Files())
        {
            string name = Path.GetFileNameWithoutExtension(file).Split('.')[0];
            foreach (Match type in PublicType().Matches(File.ReadAllText(file)))
            {
                Assert.Equal(name, type.Groups["name"].Value);
            }
        }
    }

    [Fact(DisplayName = "Không có phòng mang tên chung chung, không có ghi chú việc còn dở")]
    public void No_room_for_leftovers()
    {
        string[] leftovers = ["Models", "Helpers", "Services", "Utils", "Common", "Shared", "Misc"];

        Assert.Empty(Directory.EnumerateDirectories(Package, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Intersect(leftovers));
        Assert.Empty(Files().Where(file => Unfinished().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));
    }

    private static string Expected(string file)
    {
        string folder = Path.GetDirectoryName(Path.GetRelativePath(Package, file))!.Replace(Path.DirectorySeparatorChar, '/');
        string room = FoldersOfTheKernel.Contains(folder) ? "Rules" : folder;
        return room.Length == 0 ? "KienXuong.Domain" : "KienXuong.Domain." + room.Replace('/', '.');
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Package, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Package, file).Split(Path.DirectorySeparatorChar)[0].Equals("obj", StringComparison.Ordinal));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1_000)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public [\w ]*?(class|record struct|struct|record|interface|enum) (?<name>\w+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1_000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Unfinished();
}
