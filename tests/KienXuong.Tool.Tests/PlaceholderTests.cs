using KienXuong.Domain;

namespace KienXuong.Tool.Tests;

public class PlaceholderTests
{
    [Fact(DisplayName = "Công cụ in một dòng")]
    public void The_tool_has_a_line_to_print() => Assert.NotEmpty(Placeholder.Greeting);
}
