using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Dữ kiện của Phiếu A: the conditions of column 0 and the items of columns 1 to 9, as printed, and the two facts that say whether the form is used.</summary>
public static class FormAFacts
{
    /// <summary>How many conditions column 0 has.</summary>
    private const int Conditions = 5;

    private static readonly Provision AnnexII = Instruments.Circular07Of2021.Annex("II");

    /// <summary>Thủ tục.</summary>
    public static readonly ChoiceFact<FormA, ReviewProcedure> Procedure = new(
        "formA.procedure",
        new("thủ tục", "procedure"),
        FormANames.OfProcedure,
        static form => form.Procedure)
    {
        IsChangeable = false,
    };

    /// <summary>Hộ đang trong danh sách của xã.</summary>
    public static readonly YesNoFact<FormA> IsOnCommuneList = new(
        "formA.isOnCommuneList",
        new("hộ đang trong danh sách hộ nghèo, hộ cận nghèo của xã", "the household is on the commune's list of poor and near-poor households"),
        static form => form.IsOnCommuneList)
    {
        IsChangeable = false,
    };

    /// <summary>Cột 0: the five conditions, in the order of the note.</summary>
    public static readonly YesNoFacts<FormA> Column0 = new(
        new("số điều kiện của cột 0", "conditions of column 0"),
        [
            Cell(0, "villaOrGradedHouse", new(
                "Nhà ở biệt thự; cấp 1, cấp 2",
                "villa, or house of grade 1 or grade 2")),
            Cell(1, "business", new(
                "Hộ gia đình sở hữu doanh nghiệp, xưởng sản xuất, cơ sở kinh doanh thương mại, dịch vụ thuê mướn từ 3 lao động trở lên; hộ kinh doanh có đăng ký và nộp thuế từ 100 triệu đồng trở lên",
                "owns an enterprise, workshop, trade or service place hiring 3 or more workers; or a registered business paying tax of 100 million đồng or more")),
            Cell(2, "farmOrAnimals", new(
                "Hộ gia đình sở hữu trang trại hoặc chăn nuôi đàn gia súc, gia cầm, vật nuôi khác có giá trị từ 200 triệu đồng trở lên",
                "owns a farm, or livestock, poultry or other animals worth 200 million đồng or more")),
            Cell(3, "businessAssets", new(
                "Hộ có một trong các loại tài sản sử dụng trong sản xuất kinh doanh: ô tô, máy xúc, máy xay sát, máy tuốt lúa, máy cấy, máy gặt, máy cày, máy công nông, lồng cá và tài sản khác từ 200 triệu đồng trở lên",
                "has for business use one of car, excavator, mill, thresher, transplanter, harvester, plough, farm tractor, fish cage, other asset, of 200 million đồng or more")),
            Cell(4, "provincialCondition", new(
                "Điều kiện khác (do Ban Chỉ đạo rà soát cấp tỉnh ban hành phù hợp với tình hình kinh tế - xã hội, mức sống dân cư trên địa bàn)",
                "another condition set by the provincial steering committee of the review")),
        ],
        static form => form.Answers,
        null);

    /// <summary>Cột 1 đến cột 9: the nine items, in the order of the columns.</summary>
    public static readonly YesNoFacts<FormA> Items = new(
        new("tổng số chỉ tiêu từ cột 1 đến cột 9 (cột D)", "items of columns 1 to 9 (column D)"),
        [
            Cell(5, "vehicle", new(
                "Có xe máy/ xe điện/tàu/ghe thuyền có động cơ có giá trị từ 20 triệu đồng trở lên",
                "motorbike, e-vehicle or motor boat worth 20 million đồng or more")),
            Cell(6, "airConditionerOrRefrigerator", new(
                "Có điều hòa/tủ lạnh/máy sưởi",
                "air conditioner, refrigerator or heater")),
            Cell(7, "waterHeater", new(
                "Có bình tắm nước nóng/máy đun nước",
                "bath water heater or water boiler")),
            Cell(8, "washingMachine", new(
                "Có máy giặt/ sấy quần áo",
                "washing machine or clothes dryer")),
            Cell(9, "propertyLetOut", new(
                "Có đất đai/ nhà xưởng/ tài sản/ máy móc cho thuê",
                "land, workshop, asset or machine let out")),
            Cell(10, "electricity150", new(
                "Tiêu thụ điện sinh hoạt từ 150 KW/ tháng trở lên",
                "household electricity of 150 kWh a month or more")),
            Cell(11, "housingArea25", new(
                "Diện tích nhà ở bình quân đầu người từ 25m2 trở lên",
                "housing area per head of 25 m² or more")),
            Cell(12, "publicServantOrPensioner", new(
                "Có ít nhất một người là công chức/ viên chức/ có lương hưu/ bảo hiểm xã hội/trợ cấp ưu đãi người có công hằng tháng",
                "at least one civil servant, public employee, or person with a monthly pension, social insurance or merit allowance")),
            Cell(13, "contractWorker", new(
                "Có ít nhất một người đang làm việc có hợp đồng lao động (trở lên)",
                "at least one person working with a labour contract")),
        ],
        static form => new(form.Answers.Known >> Conditions, form.Answers.Yes >> Conditions),
        null);

    /// <summary>Every cell of the sheet that is answered with yes or no, in the order of the columns.</summary>
    public static readonly ImmutableArray<YesNoFact<FormA>> Cells = [.. Column0.Facts, .. Items.Facts];

    /// <summary>The place of the item of a column, from 1 to 9, among the cells.</summary>
    internal static int PlaceOfColumn(int column) => Conditions + column - 1;

    /// <summary>The name of the property that a cell has in JSON.</summary>
    internal static string NameOf(YesNoFact<FormA> cell) => cell.Code["formA.".Length..];

    private static YesNoFact<FormA> Cell(int place, string name, Bilingual print) => new("formA." + name, print, form => form.Answers[place])
    {
        Definition = new(place < Conditions ? InColumn0(place + 1) : InColumn(place - Conditions + 1), AnnexII, Verification.Official),
    };

    private static Bilingual InColumn0(int condition) => new(
        string.Create(CultureInfo.InvariantCulture, $"cột 0, điều kiện {condition}: có thì cột 0 ghi 0"),
        string.Create(CultureInfo.InvariantCulture, $"column 0, condition {condition}: where it is so column 0 is 0"));

    private static Bilingual InColumn(int column) => new(
        string.Create(CultureInfo.InvariantCulture, $"cột {column}: có ghi 1, không ghi 0"),
        string.Create(CultureInfo.InvariantCulture, $"column {column}: yes is 1, no is 0"));
}
