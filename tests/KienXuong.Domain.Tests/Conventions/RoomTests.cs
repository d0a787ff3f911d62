using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace KienXuong.Domain.Tests.Conventions;

/// <summary>The rooms of the package as they are compiled: who uses whom, down to the body of every method.</summary>
public class RoomTests
{
    private const string Package = "KienXuong.Domain";

    private static readonly Architecture Architecture = new ArchLoader().LoadAssemblies(typeof(LawBook).Assembly).Build();

    /// <summary>What a room must not use. The root, what a caller meets first, is left out: it binds the rooms together.</summary>
    [Theory(DisplayName = "Phòng không được dùng các phòng đứng trên nó")]
    [InlineData("Law", "Rules", "Households", "Poverty", "Surveys", "Reviews", "Benefits", "Explanations", "Json", "Validation", "Cases")]
    [InlineData("Rules", "Households", "Poverty", "Surveys", "Reviews", "Benefits", "Json", "Validation", "Cases")]
    [InlineData("Households", "Poverty", "Surveys", "Reviews", "Benefits", "Explanations", "Json", "Validation", "Cases")]
    [InlineData("Poverty", "Surveys", "Reviews", "Benefits", "Json", "Validation", "Cases")]
    [InlineData("Surveys", "Reviews", "Benefits", "Json", "Validation", "Cases")]
    [InlineData("Reviews", "Benefits", "Json", "Validation", "Cases")]
    [InlineData("Benefits", "Poverty", "Surveys", "Reviews", "Json", "Validation", "Cases")]
    [InlineData("Explanations", "Reviews", "Benefits", "Json", "Validation", "Cases")]
    [InlineData("Validation", "Benefits", "Json", "Cases")]
    [InlineData("Json", "Benefits", "Cases")]
    public void A_room_does_not_use_those_above_it(string room, params string[] above) =>
        Assert.Empty(UsesOf(room).Where(use => above.Contains(use.Room)).Select(use => use.From + " uses " + use.To).Distinct());

    [Fact(DisplayName = "Nhân quy tắc chỉ dùng lời văn ở những chỗ đã nêu")]
    public void The_kernel_makes_texts_in_known_places_only() => Assert.Equal(
        ["Counterfactual", "Describer", "ParameterUse", "RuleSetDefect"],
        UsesOf("Rules").Where(use => use.Room == "Explanations").Select(use => use.From.Split('+', '`', '/')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact(DisplayName = "Không phòng nào của lõi dùng đồng hồ, tệp, mạng, luồng chờ hay bảng điều khiển")]
    public void The_core_has_no_clock_and_no_input_or_output()
    {
        string[] forbidden =
        [
            "System.IO.File", "System.IO.Directory", "System.Net.", "System.Threading.Tasks.Task`", "System.Console", "System.Environment",
            "NodaTime.SystemClock", "System.DateTime", "System.DateTimeOffset", "System.Random", "System.Diagnostics.Stopwatch",
        ];

        Assert.Empty(OwnTypes()
            .SelectMany(type => type.Dependencies.Select(use => (From: type.FullName, To: use.Target.FullName)))
            .Where(use => forbidden.Any(name => name.EndsWith('.') || name.EndsWith('`')
                ? use.To.StartsWith(name, StringComparison.Ordinal)
                : use.To == name))
            .Select(use => use.From + " uses " + use.To)
            .Distinct());
    }

    private static IEnumerable<IType> OwnTypes() =>
        Architecture.Types.Where(type => type.Namespace.FullName.StartsWith(Package, StringComparison.Ordinal));

    private static IEnumerable<(string From, string To, string Room)> UsesOf(string room)
    {
        IType[] types = [.. OwnTypes().Where(type => RoomOf(type) == room)];
        Assert.NotEmpty(types);
        return types.SelectMany(type => type.Dependencies.Select(use => (type.Name, use.Target.FullName, RoomOf(use.Target))));
    }

    /// <summary>The room is the first part of the namespace below that of the package; empty for the root and for other packages.</summary>
    private static string RoomOf(IType type)
    {
        string space = type.Namespace.FullName;
        return space.StartsWith(Package + ".", StringComparison.Ordinal) ? space[(Package.Length + 1)..].Split('.')[0] : "";
    }
}
