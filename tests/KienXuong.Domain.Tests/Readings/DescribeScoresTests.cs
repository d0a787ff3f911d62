using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain.Tests.Readings;

/// <summary>Bảng điểm và bảng mức bằng lời, không cần hộ nào.</summary>
public class DescribeScoresTests
{
    private static readonly LocalDate Day = new(2024, 10, 1);

    private static readonly ScoreDescription Income = LawBook.Vietnam.DescribeScores(Day)[0];

    [Fact(DisplayName = "Bảng điểm B1: 73 dòng theo thứ tự của phiếu, 7 cột, căn cứ và tình trạng kiểm chứng")]
    public void The_income_score_in_the_order_of_the_form()
    {
        Assert.Equal("survey.2022.incomeScore", Income.Code);
        Assert.Equal(73, Income.Rows.Length);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"], Income.Rows.Select(row => row.Number).Distinct());
        Assert.Equal(["members_1", "members_2"], Income.Rows.Take(2).Select(row => row.Code));
        Assert.Equal(["urban", "rrd", "nmm", "ncc", "ch", "se", "md"], Income.Rows[0].Cells.Select(cell => cell.Column));
        Assert.Equal("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH", Income.Points.Provision.Cite(Language.Vietnamese));
        Assert.Equal(Verification.Official, Income.Points.Verification);
        Assert.Equal(Verification.Inferred, LawBook.Vietnam.DescribeScores(new(2026, 5, 1))[0].Points.Verification);
    }

    [Fact(DisplayName = "Một dòng: mục, chữ in, điều kiện bằng lời hai thứ tiếng, điểm từng cột")]
    public void A_row_in_words()
    {
        ScoreRowDescription row = Income.Rows.Single(each => each.Code == "area_20_30");

        Assert.Equal(("8", "Diện tích bình quân đầu người", "Từ 20 m2 đến dưới 30 m2"), (row.Number, row.Item.Vietnamese, row.Print.Vietnamese));
        Assert.Equal("diện tích nhà ở bình quân đầu người từ 20 đến dưới 30", row.When.Vietnamese);
        Assert.Equal("housing area per head is from 20 to below 30", row.When.English);
        Assert.Equal(60, Income.Rows.Single(each => each.Code == "members_4").Cells.Single(cell => cell.Column == "rrd").Points);
        Assert.Equal(75, Income.Rows.Single(each => each.Code == "members_4").Cells.Single(cell => cell.Column == "urban").Points);
    }

    [Theory(DisplayName = "Khoảng của một dữ kiện là một câu; hai đầu bằng nhau là \"đúng\"")]
    [InlineData("members_1", "số nhân khẩu trong hộ đúng 1", "number of household members is exactly 1")]
    [InlineData("motorbike_2", "số xe máy, xe có động cơ đúng 2", "motorbikes and motor vehicles is exactly 2")]
    [InlineData("garden_pond_300_500", "diện tích ao, vườn liền kề đất ở từ 300 đến dưới 500", "pond and garden next to the dwelling is from 300 to below 500")]
    [InlineData("electricity_25_50", "có điện (theo nguồn điện đang sử dụng) và số điện tiêu thụ bình quân hộ/tháng từ 25 đến dưới 50", "has electricity (by the source in use) and electricity of the household a month is from 25 to below 50")]
    public void A_range_in_words(string code, string vietnamese, string english) =>
        Assert.Equal(new(vietnamese, english), Income.Rows.Single(row => row.Code == code).When);

    [Fact(DisplayName = "Tiếng Anh: một người, một tuổi, một tháng là số ít; từ hai là số nhiều")]
    public void One_is_singular()
    {
        Assert.Equal("1 member", Income.Rows.Single(row => row.Code == "members_1").Print.English);
        Assert.Equal("2 members", Income.Rows.Single(row => row.Code == "members_2").Print.English);
        Assert.Equal("1 person", Income.Rows.Single(row => row.Code == "working_age_1").Print.English);
        Assert.Equal("1 year", MemberFacts.Age.Show(12, Language.English));
        Assert.Equal("1 year 1 month", MemberFacts.Age.Show(13, Language.English));
        Assert.Equal("2 years 3 months", MemberFacts.Age.Show(27, Language.English));
        Assert.Equal("1 tuổi 1 tháng", MemberFacts.Age.Show(13, Language.Vietnamese));
        Assert.Equal("person", SurveyFacts.MemberCount.UnitOf(1, Language.English));
        Assert.Equal("persons", SurveyFacts.MemberCount.UnitOf(2, Language.English));
        Assert.Equal("người", SurveyFacts.MemberCount.UnitOf(1, Language.Vietnamese));
    }

    [Theory(DisplayName = "Số thành viên của một dòng: \"là đúng 2\", không nhắc lại điều kiện; không ai là \"là đúng 0\"")]
    [InlineData("working_age_2", " là đúng 2", ", is exactly 2")]
    [InlineData("dependants_0", " là đúng 0", ", is exactly 0")]
    [InlineData("pension_1", " là đúng 1", ", is exactly 1")]
    [InlineData("pension_2plus", " là từ 2 trở lên", ", is at least 2")]
    public void A_count_in_words(string code, string vietnamese, string english)
    {
        Bilingual when = Income.Rows.Single(row => row.Code == code).When;

        Assert.EndsWith(vietnamese, when.Vietnamese, StringComparison.Ordinal);
        Assert.EndsWith(english, when.English, StringComparison.Ordinal);
        Assert.Single(when.Vietnamese.Split("số thành viên mà")[1..]);
    }

    [Fact(DisplayName = "Ô có hai bản in khác nhau nêu lựa chọn áp dụng; chỉ có một ô như thế")]
    public void Cells_where_prints_differ()
    {
        (ScoreRowDescription row, ScoreCell cell) = Assert.Single(Income.Rows.SelectMany(row => row.Cells.Where(cell => cell.Choice is not null).Select(cell => (row, cell))));

        Assert.Equal(("motorbike_3plus", "ch", 30), (row.Code, cell.Column, cell.Points));
        Assert.Equal("survey.2022.motorbikesInCentralHighlands", cell.Choice!.Parameter.Code);
        Assert.Equal("form 3.3 prints 30, form 3.8 prints 40; default: 30", cell.Choice.Note!.English);
    }

    [Fact(DisplayName = "Mục 5 nêu lựa chọn cách cộng các dòng")]
    public void Item_five_names_how_its_rows_add_up() => Assert.Equal(
        ["nonfarm_civil_servant", "nonfarm_labour_contract", "nonfarm_hired_or_self"],
        Income.Rows.Where(row => row.Counting?.Parameter.Code == "survey.2022.rowsOfItemFive").Select(row => row.Code));

    [Fact(DisplayName = "Cột nông thôn của thành phố trực thuộc trung ương là mặc định, chưa kiểm chứng")]
    public void Columns_by_default_are_unconfirmed()
    {
        ScoreColumnDescription city = Income.Columns.First(column => column.Verification == Verification.Unconfirmed);

        Assert.Equal(("rrd", "nông thôn Hà Nội, Hải Phòng"), (city.Code, city.Name.Vietnamese));
        Assert.Equal("khu vực là nông thôn và vùng là Hà Nội hoặc Hải Phòng", city.When.Vietnamese);
        Assert.Equal(11, Income.Columns.Length);
    }

    [Fact(DisplayName = "Bảng điểm B2: mười hai chỉ số, mỗi chỉ số 10 điểm, với điều kiện và các lựa chọn áp dụng")]
    public void The_twelve_indicators()
    {
        ScoreDescription deprivation = LawBook.Vietnam.DescribeScores(Day)[1];

        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2", "5.1", "5.2", "6.1", "6.2"], deprivation.Rows.Select(row => row.Number));
        Assert.All(deprivation.Rows, row => Assert.Equal(10, row.Cells.Single().Points));
        Assert.Contains("survey.2022.rainWater", deprivation.Values.Select(use => use.Parameter.Code));
        Assert.Contains("16 tuổi", deprivation.Rows[4].When.Vietnamese, StringComparison.Ordinal);
        Assert.Equal("diện tích nhà ở bình quân đầu người dưới 8", deprivation.Rows[7].When.Vietnamese);
    }

    [Fact(DisplayName = "Bảng dinh dưỡng: cân nặng từ 0 đến 114 tháng, chiều cao từ 0 đến 192 tháng, theo giới tính")]
    public void The_nutrition_tables()
    {
        LimitTableDescription weight = LawBook.Vietnam.DescribeLimits(Day)[0];
        LimitTableDescription height = LawBook.Vietnam.DescribeLimits(Day)[1];

        Assert.Equal(("survey.2022.weightLimits", "survey.2022.heightLimits"), (weight.Code, height.Code));
        Assert.Equal((0, 114), (weight.Rows[0].At, weight.Rows[^1].At));
        Assert.Equal([9.7m], weight.LimitsOf(weight.Rows.Single(row => row.At == 24)).Take(1));
        Assert.Equal(134.7m, height.LimitsOf(height.Rows.Single(row => row.At == 138))[1]);
        Assert.Equal("11 tuổi 6 tháng", height.ShowStart(height.Rows.Single(row => row.At == 138), Language.Vietnamese));
        Assert.Equal("survey.2022.nutritionRow", weight.Between.Parameter.Code);
    }

    [Fact(DisplayName = "Giá trị của bảng đọc được: số dòng, số cột, tháng tuổi")]
    public void Tables_are_told_in_a_few_words() => Assert.Equal(
        ["bảng 73 dòng, 7 cột", "bảng 12 dòng, 1 cột", "bảng 32 dòng, từ 0 đến 114 tháng tuổi, theo giới tính", "bảng 45 dòng, từ 0 đến 192 tháng tuổi, theo giới tính"],
        LawBook.Parameters.Where(parameter => parameter.Code is "survey.2022.incomePoints" or "survey.2022.deprivationPoints" or "survey.2022.weightLimits" or "survey.2022.heightLimits")
            .Select(parameter => parameter.On(Day)!.Show(Language.Vietnamese)));

    [Theory(DisplayName = "Ngày không có bảng điểm: không có mô tả nào")]
    [InlineData("2021-12-31")]
    [InlineData("2027-01-01")]
    public void Days_without_points(string day)
    {
        LocalDate date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        Assert.Empty(LawBook.Vietnam.DescribeScores(date));
        Assert.Empty(LawBook.Vietnam.DescribeLimits(date));
    }
}
