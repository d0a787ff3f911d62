using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.Tests.Surveys.Scores.Made;

namespace KienXuong.Domain.Tests.Surveys.Scores;

/// <summary>Mục 12. Tài sản chủ yếu.</summary>
[Provision("Phụ lục III Thông tư 02/2022/TT-BLĐTBXH")]
public class Item12AssetsTests
{
    [Theory(DisplayName = "Mục 12: mỗi tài sản ở 0, 1, 2, 3 cái; dòng có bậc chỉ đánh dấu một bậc")]
    [InlineData("car", "", "car", "car", "car")]
    [InlineData("motorbike", "", "motorbike_1", "motorbike_2", "motorbike_3plus")]
    [InlineData("motor_boat", "", "motor_boat", "motor_boat", "motor_boat")]
    [InlineData("generator", "", "", "", "")]
    [InlineData("printer_fax", "", "printer_fax", "printer_fax", "printer_fax")]
    [InlineData("tv", "", "tv_1", "tv_2plus", "tv_2plus")]
    [InlineData("stereo", "", "stereo", "stereo", "stereo")]
    [InlineData("computer", "", "computer", "computer", "computer")]
    [InlineData("refrigerator", "", "refrigerator", "refrigerator", "refrigerator")]
    [InlineData("aircon", "", "aircon_1", "aircon_2plus", "aircon_2plus")]
    [InlineData("washing_machine", "", "washing_machine", "washing_machine", "washing_machine")]
    [InlineData("water_heater", "", "water_heater", "water_heater", "water_heater")]
    [InlineData("microwave_oven", "", "microwave_oven", "microwave_oven", "microwave_oven")]
    [InlineData("telephone", "", "", "", "")]
    public void Each_asset(string asset, params string[] rows) =>
        Assert.Equal(rows, Enumerable.Range(0, 4).Select(number => string.Join(' ', Owning(asset, number).Rows("12"))));

    [Fact(DisplayName = "Mục 12: nhiều xe máy, nhiều ti vi vẫn là bậc cao nhất")]
    public void Many_of_one_thing() => Assert.Equal(
        ["motorbike_3plus", "tv_2plus", "aircon_2plus"],
        (Alone with { Assets = Nothing.Assets with { Motorbikes = 40, ColourTelevisions = 9, AirConditioners = 5 } }).Rows("12"));

    [Fact(DisplayName = "Mục 12: chưa ghi số lượng là chưa biết, không phải không có")]
    public void An_empty_line_is_unknown()
    {
        Assert.Equal(["motorbike_1?", "motorbike_2?", "motorbike_3plus?"], (Alone with { Assets = Nothing.Assets with { Motorbikes = null } }).Rows("12"));
        Assert.Equal(["car?"], (Alone with { Assets = Nothing.Assets with { Cars = null } }).Rows("12"));
        Assert.Empty((Alone with { Assets = Nothing.Assets with { Generators = null } }).Rows("12"));
        Assert.Equal(16, (Alone with { Assets = new() }).Rows("12").Length);
    }

    [Fact(DisplayName = "Mục 12: số máy vi tính không phải máy tính bảng chứng tỏ dòng máy vi tính khi A.IX.8 trống")]
    public void Computers_that_are_no_tablets_prove_the_line() => Assert.Equal(
        ["computer"], (Alone with { Assets = Nothing.Assets with { ComputersAndTablets = null, ComputersNotTablets = 1 } }).Rows("12"));

    /// <summary>A household with a number of one thing.</summary>
    internal static Survey Owning(string asset, int number) => Alone with
    {
        Assets = asset switch
        {
            "car" => Nothing.Assets with { Cars = number },
            "motorbike" => Nothing.Assets with { Motorbikes = number },
            "motor_boat" => Nothing.Assets with { MotorBoats = number },
            "generator" => Nothing.Assets with { Generators = number },
            "printer_fax" => Nothing.Assets with { PrintersAndFaxes = number },
            "tv" => Nothing.Assets with { ColourTelevisions = number },
            "stereo" => Nothing.Assets with { MusicSystems = number },
            "computer" => Nothing.Assets with { ComputersAndTablets = number },
            "refrigerator" => Nothing.Assets with { Refrigerators = number },
            "aircon" => Nothing.Assets with { AirConditioners = number },
            "washing_machine" => Nothing.Assets with { WashingMachines = number },
            "water_heater" => Nothing.Assets with { WaterHeaters = number },
            "microwave_oven" => Nothing.Assets with { MicrowavesAndOvens = number },
            "telephone" => Nothing.Assets with { Telephones = number },
            _ => throw new ArgumentOutOfRangeException(nameof(asset), asset, null),
        },
    };
}
