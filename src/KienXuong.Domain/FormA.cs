using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain;

/// <summary>Phiếu A - Nhận dạng nhanh hộ gia đình: what one line of the sheet says of a household that asks to be recognised (Annex II of Circular 07/2021/TT-BLĐTBXH). Unknown is the default of every field; a blank is never no.</summary>
/// <remarks>Plain data, not checked when it is made. Immutable; make changed copies with <c>with</c>. Column 0 of the sheet is 0 where one of its five conditions is so, else 1; columns 1 to 9 are 1 for yes and 0 for no.</remarks>
public sealed record FormA
{
    /// <summary>Mã hộ: the number of the household on the sheet (A), or any code of the caller; never read by a rule.</summary>
    public string? Id { get; init; }

    /// <summary>Thủ tục: in which procedure the household is reviewed. Not on the sheet; it says whether Form A is used at all.</summary>
    public ReviewProcedure? Procedure { get; init; }

    /// <summary>Hộ đang trong danh sách hộ nghèo, hộ cận nghèo của xã: on the commune's list at the time of the review. Not on the sheet; such a household is reviewed without Form A in the periodic review.</summary>
    public bool? IsOnCommuneList { get; init; }

    /// <summary>Cột 0, điều kiện 1: lives in a villa, or in a house of grade 1 or 2.</summary>
    public bool? VillaOrGradedHouse { get; init; }

    /// <summary>Cột 0, điều kiện 2: owns an enterprise, workshop, trade or service place hiring 3 or more workers, or a registered business paying tax of 100 million đồng or more.</summary>
    public bool? Business { get; init; }

    /// <summary>Cột 0, điều kiện 3: owns a farm, or animals worth 200 million đồng or more.</summary>
    public bool? FarmOrAnimals { get; init; }

    /// <summary>Cột 0, điều kiện 4: has for business use one of the assets named, of 200 million đồng or more.</summary>
    public bool? BusinessAssets { get; init; }

    /// <summary>Cột 0, điều kiện 5: meets another condition set by the provincial steering committee.</summary>
    public bool? ProvincialCondition { get; init; }

    /// <summary>Văn bản của Ban Chỉ đạo cấp tỉnh: the document that sets the provincial condition; never read by a rule.</summary>
    public string? ProvincialDocument { get; init; }

    /// <summary>Cột 1: motorbike, e-vehicle or motor boat worth 20 million đồng or more.</summary>
    public bool? Vehicle { get; init; }

    /// <summary>Cột 2: air conditioner, refrigerator or heater.</summary>
    public bool? AirConditionerOrRefrigerator { get; init; }

    /// <summary>Cột 3: bath water heater or water boiler.</summary>
    public bool? WaterHeater { get; init; }

    /// <summary>Cột 4: washing machine or clothes dryer.</summary>
    public bool? WashingMachine { get; init; }

    /// <summary>Cột 5: land, workshop, asset or machine let out.</summary>
    public bool? PropertyLetOut { get; init; }

    /// <summary>Cột 6: household electricity of 150 kWh a month or more.</summary>
    public bool? Electricity150 { get; init; }

    /// <summary>Cột 7: housing area per head of 25 m² or more.</summary>
    public bool? HousingArea25 { get; init; }

    /// <summary>Cột 8: at least one civil servant, public employee, or person with a monthly pension, social insurance or merit allowance.</summary>
    public bool? PublicServantOrPensioner { get; init; }

    /// <summary>Cột 9: at least one person working with a labour contract.</summary>
    public bool? ContractWorker { get; init; }

    /// <summary>Quyết định khác với kết quả của phiếu: what an authority decided otherwise; null where nobody did. It stands beside the result and never replaces it.</summary>
    public FormAOverride? Override { get; init; }

    /// <summary>The answers of columns 1 to 9, a bit each.</summary>
    internal Answers Items => default(Answers)
        .With(0, Vehicle).With(1, AirConditionerOrRefrigerator).With(2, WaterHeater)
        .With(3, WashingMachine).With(4, PropertyLetOut).With(5, Electricity150)
        .With(6, HousingArea25).With(7, PublicServantOrPensioner).With(8, ContractWorker);

    /// <summary>The answers to the five conditions of column 0, a bit each.</summary>
    internal Answers Conditions => default(Answers)
        .With(0, VillaOrGradedHouse).With(1, Business).With(2, FarmOrAnimals).With(3, BusinessAssets).With(4, ProvincialCondition);
}
