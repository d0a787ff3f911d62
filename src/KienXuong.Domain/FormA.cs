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
    public bool? VillaOrGradedHouse
    {
        get => Answers[0];
        init => Answers = Answers.With(0, value);
    }

    /// <summary>Cột 0, điều kiện 2: owns an enterprise, workshop, trade or service place hiring 3 or more workers, or a registered business paying tax of 100 million đồng or more.</summary>
    public bool? Business
    {
        get => Answers[1];
        init => Answers = Answers.With(1, value);
    }

    /// <summary>Cột 0, điều kiện 3: owns a farm, or animals worth 200 million đồng or more.</summary>
    public bool? FarmOrAnimals
    {
        get => Answers[2];
        init => Answers = Answers.With(2, value);
    }

    /// <summary>Cột 0, điều kiện 4: has for business use one of the assets named, of 200 million đồng or more.</summary>
    public bool? BusinessAssets
    {
        get => Answers[3];
        init => Answers = Answers.With(3, value);
    }

    /// <summary>Cột 0, điều kiện 5: meets another condition set by the provincial steering committee.</summary>
    public bool? ProvincialCondition
    {
        get => Answers[4];
        init => Answers = Answers.With(4, value);
    }

    /// <summary>Văn bản của Ban Chỉ đạo cấp tỉnh: the document that sets the provincial condition; never read by a rule.</summary>
    public string? ProvincialDocument { get; init; }

    /// <summary>Cột 1: motorbike, e-vehicle or motor boat worth 20 million đồng or more.</summary>
    public bool? Vehicle
    {
        get => Answers[5];
        init => Answers = Answers.With(5, value);
    }

    /// <summary>Cột 2: air conditioner, refrigerator or heater.</summary>
    public bool? AirConditionerOrRefrigerator
    {
        get => Answers[6];
        init => Answers = Answers.With(6, value);
    }

    /// <summary>Cột 3: bath water heater or water boiler.</summary>
    public bool? WaterHeater
    {
        get => Answers[7];
        init => Answers = Answers.With(7, value);
    }

    /// <summary>Cột 4: washing machine or clothes dryer.</summary>
    public bool? WashingMachine
    {
        get => Answers[8];
        init => Answers = Answers.With(8, value);
    }

    /// <summary>Cột 5: land, workshop, asset or machine let out.</summary>
    public bool? PropertyLetOut
    {
        get => Answers[9];
        init => Answers = Answers.With(9, value);
    }

    /// <summary>Cột 6: household electricity of 150 kWh a month or more.</summary>
    public bool? Electricity150
    {
        get => Answers[10];
        init => Answers = Answers.With(10, value);
    }

    /// <summary>Cột 7: housing area per head of 25 m² or more.</summary>
    public bool? HousingArea25
    {
        get => Answers[11];
        init => Answers = Answers.With(11, value);
    }

    /// <summary>Cột 8: at least one civil servant, public employee, or person with a monthly pension, social insurance or merit allowance.</summary>
    public bool? PublicServantOrPensioner
    {
        get => Answers[12];
        init => Answers = Answers.With(12, value);
    }

    /// <summary>Cột 9: at least one person working with a labour contract.</summary>
    public bool? ContractWorker
    {
        get => Answers[13];
        init => Answers = Answers.With(13, value);
    }

    /// <summary>Quyết định khác với kết quả của phiếu: what an authority decided otherwise; null where nobody did. It stands beside the result and never replaces it.</summary>
    public FormAOverride? Override { get; init; }

    /// <summary>The answers to the five conditions of column 0 and to the items of columns 1 to 9, a bit each in that order.</summary>
    internal Answers Answers { get; init; }

    /// <summary>Một ô của phiếu: the answer to one of <see cref="FormAFacts.Cells"/>; null unknown.</summary>
    /// <param name="cell">The place of the cell in that list, from 0.</param>
    public bool? AnswerTo(int cell) => Answers[cell];

    /// <summary>The same line with the answer to one of <see cref="FormAFacts.Cells"/> changed.</summary>
    /// <param name="cell">The place of the cell in that list, from 0.</param>
    /// <param name="answer">Its answer; null is unknown.</param>
    public FormA WithAnswer(int cell, bool? answer) => this with { Answers = Answers.With(cell, answer) };
}
