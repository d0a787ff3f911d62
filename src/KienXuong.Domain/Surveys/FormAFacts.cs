using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Dữ kiện của Phiếu A: the conditions of column 0 and the items of columns 1 to 9, as printed, and the two facts that say whether the form is used.</summary>
internal static class FormAFacts
{
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
            Condition("1", "villaOrGradedHouse", static form => form.VillaOrGradedHouse, new(
                "Nhà ở biệt thự; cấp 1, cấp 2",
                "villa, or house of grade 1 or grade 2")),
            Condition("2", "business", static form => form.Business, new(
                "Hộ gia đình sở hữu doanh nghiệp, xưởng sản xuất, cơ sở kinh doanh thương mại, dịch vụ thuê mướn từ 3 lao động trở lên; hộ kinh doanh có đăng ký và nộp thuế từ 100 triệu đồng trở lên",
                "owns an enterprise, workshop, trade or service place hiring 3 or more workers; or a registered business paying tax of 100 million đồng or more")),
            Condition("3", "farmOrAnimals", static form => form.FarmOrAnimals, new(
                "Hộ gia đình sở hữu trang trại hoặc chăn nuôi đàn gia súc, gia cầm, vật nuôi khác có giá trị từ 200 triệu đồng trở lên",
                "owns a farm, or livestock, poultry or other animals worth 200 million đồng or more")),
            Condition("4", "businessAssets", static form => form.BusinessAssets, new(
                "Hộ có một trong các loại tài sản sử dụng trong sản xuất kinh doanh: ô tô, máy xúc, máy xay sát, máy tuốt lúa, máy cấy, máy gặt, máy cày, máy công nông, lồng cá và tài sản khác từ 200 triệu đồng trở lên",
                "has for business use one of car, excavator, mill, thresher, transplanter, harvester, plough, farm tractor, fish cage, other asset, of 200 million đồng or more")),
            Condition("5", "provincialCondition", static form => form.ProvincialCondition, new(
                "Điều kiện khác (do Ban Chỉ đạo rà soát cấp tỉnh ban hành phù hợp với tình hình kinh tế - xã hội, mức sống dân cư trên địa bàn)",
                "another condition set by the provincial steering committee of the review")),
        ],
        static form => form.Conditions,
        null);

    /// <summary>Cột 1 đến cột 9: the nine items, in the order of the columns.</summary>
    public static readonly YesNoFacts<FormA> Items = new(
        new("tổng số chỉ tiêu từ cột 1 đến cột 9 (cột D)", "items of columns 1 to 9 (column D)"),
        [
            Item("1", "vehicle", static form => form.Vehicle, new(
                "Có xe máy/ xe điện/tàu/ghe thuyền có động cơ có giá trị từ 20 triệu đồng trở lên",
                "motorbike, e-vehicle or motor boat worth 20 million đồng or more")),
            Item("2", "airConditionerOrRefrigerator", static form => form.AirConditionerOrRefrigerator, new(
                "Có điều hòa/tủ lạnh/máy sưởi",
                "air conditioner, refrigerator or heater")),
            Item("3", "waterHeater", static form => form.WaterHeater, new(
                "Có bình tắm nước nóng/máy đun nước",
                "bath water heater or water boiler")),
            Item("4", "washingMachine", static form => form.WashingMachine, new(
                "Có máy giặt/ sấy quần áo",
                "washing machine or clothes dryer")),
            Item("5", "propertyLetOut", static form => form.PropertyLetOut, new(
                "Có đất đai/ nhà xưởng/ tài sản/ máy móc cho thuê",
                "land, workshop, asset or machine let out")),
            Item("6", "electricity150", static form => form.Electricity150, new(
                "Tiêu thụ điện sinh hoạt từ 150 KW/ tháng trở lên",
                "household electricity of 150 kWh a month or more")),
            Item("7", "housingArea25", static form => form.HousingArea25, new(
                "Diện tích nhà ở bình quân đầu người từ 25m2 trở lên",
                "housing area per head of 25 m² or more")),
            Item("8", "publicServantOrPensioner", static form => form.PublicServantOrPensioner, new(
                "Có ít nhất một người là công chức/ viên chức/ có lương hưu/ bảo hiểm xã hội/trợ cấp ưu đãi người có công hằng tháng",
                "at least one civil servant, public employee, or person with a monthly pension, social insurance or merit allowance")),
            Item("9", "contractWorker", static form => form.ContractWorker, new(
                "Có ít nhất một người đang làm việc có hợp đồng lao động (trở lên)",
                "at least one person working with a labour contract")),
        ],
        static form => form.Items,
        null);

    private static YesNoFact<FormA> Condition(string number, string code, Func<FormA, bool?> read, Bilingual print) => new("formA." + code, print, read)
    {
        Definition = new(
            new($"cột 0, điều kiện {number}: có thì cột 0 ghi 0", $"column 0, condition {number}: where it is so column 0 is 0"), AnnexII, Verification.Official),
    };

    private static YesNoFact<FormA> Item(string column, string code, Func<FormA, bool?> read, Bilingual print) => new("formA." + code, print, read)
    {
        Definition = new(new($"cột {column}: có ghi 1, không ghi 0", $"column {column}: yes is 1, no is 0"), AnnexII, Verification.Official),
    };
}
