using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using FsCheck.Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace KienXuong.Domain.Tests;

public class PlaceholderTests
{
    [Fact(DisplayName = "Điều 3 khoản 1: hộ nghèo là hộ có thu nhập dưới chuẩn")]
    public void The_placeholder_greets() => Assert.Equal("Kiến Xương", Placeholder.Greeting);

    [Property]
    public bool Addition_does_not_depend_on_the_order(short a, short b) => a + b == b + a;

    [Fact]
    public void The_package_does_not_know_the_console()
    {
        var architecture = new ArchLoader().LoadAssemblies(typeof(Placeholder).Assembly).Build();
        Types().That().ResideInNamespaceMatching("KienXuong.*").Should().NotDependOnAny(typeof(Console)).Check(architecture);
    }
}
