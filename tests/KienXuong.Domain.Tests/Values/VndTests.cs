namespace KienXuong.Domain.Tests.Values;

public class VndTests
{
    [Theory(DisplayName = "Viết số tiền như luật viết, không phụ thuộc máy")]
    [InlineData(0, "0 ₫")]
    [InlineData(999, "999 ₫")]
    [InlineData(1_000, "1.000 ₫")]
    [InlineData(1_500_000, "1.500.000 ₫")]
    [InlineData(-1_500_000, "-1.500.000 ₫")]
    [InlineData(-100, "-100 ₫")]
    [InlineData(long.MaxValue, "9.223.372.036.854.775.807 ₫")]
    [InlineData(long.MinValue, "-9.223.372.036.854.775.808 ₫")]
    public void Written(long amount, string expected) => Assert.Equal(expected, new Vnd(amount).ToString());

    [Theory(DisplayName = "Trong tiếng Anh, dấu phẩy ngăn cách hàng nghìn")]
    [InlineData(1_500_000, "1,500,000 ₫")]
    [InlineData(-1_500, "-1,500 ₫")]
    [InlineData(999, "999 ₫")]
    public void Written_in_English(long amount, string expected) => Assert.Equal(expected, new Vnd(amount).ToString(Language.English));

    [Theory(DisplayName = "Đọc số tiền: dấu chấm, dấu phẩy, khoảng trắng, đơn vị")]
    [InlineData("1500000", 1_500_000)]
    [InlineData("1.500.000", 1_500_000)]
    [InlineData("1,500,000", 1_500_000)]
    [InlineData("1 500 000", 1_500_000)]
    [InlineData(" 1.500.000 ₫ ", 1_500_000)]
    [InlineData("1.500.000 đồng", 1_500_000)]
    [InlineData("1500000đ", 1_500_000)]
    [InlineData("1,500,000 VND", 1_500_000)]
    [InlineData("-1.500", -1_500)]
    [InlineData("\u22121.500", -1_500)]
    [InlineData("-9.223.372.036.854.775.808", long.MinValue)]
    [InlineData("0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void Read(string text, long expected) => Assert.Equal(expected, Vnd.Parse(text).Amount);

    [Theory(DisplayName = "Không đọc: nhóm sai, trộn dấu, số lẻ, chữ, tràn số")]
    [InlineData("")]
    [InlineData("1.50")]
    [InlineData("1.5000")]
    [InlineData("1500.000")]
    [InlineData("1.500,000")]
    [InlineData("1,5")]
    [InlineData("1.500.00")]
    [InlineData(".500")]
    [InlineData("500.")]
    [InlineData("một triệu")]
    [InlineData("1e6")]
    [InlineData("+5")]
    [InlineData("--5")]
    [InlineData("0.500")]
    [InlineData("000.500")]
    [InlineData("-9223372036854775809")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999999")]
    [InlineData("000000000000000000001")]
    public void Not_read(string text)
    {
        Assert.False(Vnd.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Vnd.Parse(text));
    }

    [Fact(DisplayName = "Cộng trừ có kiểm tra tràn; so sánh theo số tiền")]
    public void Arithmetic_is_checked()
    {
        Assert.Equal(new Vnd(5), new Vnd(2) + new Vnd(3));
        Assert.Equal(new Vnd(-1), new Vnd(2) - new Vnd(3));
        Assert.Throws<OverflowException>(() => new Vnd(long.MaxValue) + new Vnd(1));
        Assert.Throws<OverflowException>(() => new Vnd(long.MinValue) - new Vnd(1));
        Assert.True(new Vnd(2) < new Vnd(3) && new Vnd(3) > new Vnd(2) && new Vnd(2) <= new Vnd(2) && new Vnd(2) >= new Vnd(2));
        Assert.False(new Vnd(2) < new Vnd(2) || new Vnd(2) > new Vnd(2) || new Vnd(3) <= new Vnd(2) || new Vnd(2) >= new Vnd(3));
        Assert.Equal((new Vnd(5), new Vnd(-1)), (Vnd.Add(2, 3), Vnd.Subtract(2, 3)));
        Assert.Throws<ArgumentException>(() => new Vnd(1).CompareTo("1"));
        Assert.Equal((1, 0), (new Vnd(1).CompareTo(null), new Vnd(1).CompareTo((object)new Vnd(1))));
    }

    [Fact(DisplayName = "Không có văn bản thì không đọc được: đọc bắt buộc thì báo lỗi, đọc thử thì trả lời không")]
    public void No_text_is_not_read()
    {
        Assert.Throws<ArgumentNullException>(() => Vnd.Parse(null!));
        Assert.False(Vnd.TryParse(null, out _));
    }
}
