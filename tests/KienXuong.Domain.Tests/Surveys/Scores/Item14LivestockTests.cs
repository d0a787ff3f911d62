using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 14. Chăn nuôi.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item14LivestockTests
{
    [Theory(DisplayName = "Mục 14: trâu, bò, ngựa 1 con, 2 con, từ 3 con trở lên")]
    [InlineData(0, "")]
    [InlineData(1, "cattle_1")]
    [InlineData(2, "cattle_2")]
    [InlineData(3, "cattle_3plus")]
    [InlineData(4, "cattle_3plus")]
    public void Cattle(int number, string row) => Is(row, Nothing.Livestock with { Cattle = number });

    [Theory(DisplayName = "Mục 14: từ 10 con lợn, dê, cừu trở lên")]
    [InlineData(0, "")]
    [InlineData(9, "")]
    [InlineData(10, "pig_goat_sheep_10plus")]
    [InlineData(11, "pig_goat_sheep_10plus")]
    public void Pigs_goats_and_sheep(int number, string row) => Is(row, Nothing.Livestock with { PigsGoatsSheep = number });

    [Theory(DisplayName = "Mục 14: từ 100 con gà, vịt, ngan, ngỗng, chim trở lên, tính theo con chứ không theo chục")]
    [InlineData(0, "")]
    [InlineData(10, "")]
    [InlineData(99, "")]
    [InlineData(100, "poultry_100plus")]
    [InlineData(101, "poultry_100plus")]
    [InlineData(120, "poultry_100plus")]
    public void Poultry(int birds, string row) => Is(row, Nothing.Livestock with { Poultry = birds });

    [Theory(DisplayName = "Mục 14: nuôi trồng thủy sản; chưa đánh dấu cũng chưa phủ nhận là chưa biết")]
    [InlineData(true, "aquaculture")]
    [InlineData(false, "")]
    [InlineData(null, "aquaculture?")]
    public void Aquaculture(bool? has, string row) => Is(row, Nothing.Livestock with { HasAquaculture = has });

    [Theory(DisplayName = "Mục 14: vật nuôi khác không có điểm")]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(null)]
    public void Other_animals(int? number) => Is("", Nothing.Livestock with { Others = number });

    [Fact(DisplayName = "Mục 14: các loại cộng với nhau; dòng chưa ghi là chưa biết")]
    public void Kinds_add_up()
    {
        Survey survey = Alone with { Livestock = new() { Cattle = 3, PigsGoatsSheep = 10, Poultry = 100, HasAquaculture = true } };

        Assert.Equal(20 + 10 + 10 + 5, survey.B1() - Alone.B1());
        Is("cattle_1? cattle_2? cattle_3plus? pig_goat_sheep_10plus? poultry_100plus? aquaculture?", new());
    }

    private static void Is(string rows, Livestock livestock) => Assert.Equal(rows, string.Join(' ', (Alone with { Livestock = livestock }).Rows("14")));
}
