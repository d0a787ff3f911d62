using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Tests.Law.Circular07Of2021;

/// <summary>Short words for lines of Form A.</summary>
internal static class FormAs
{
    /// <summary>A line of the regular review with every cell filled: no condition of column 0, and the items of these columns.</summary>
    public static FormA Filled(params int[] columns)
    {
        var form = new FormA { Procedure = ReviewProcedure.Regular };
        form = Enumerable.Range(1, 5).Aggregate(form, (each, condition) => WithCondition(each, condition, false));
        return Enumerable.Range(1, 9).Aggregate(form, (each, column) => WithItem(each, column, columns.Contains(column)));
    }

    public static FormA WithCondition(FormA form, int condition, bool? answer) => condition switch
    {
        1 => form with { VillaOrGradedHouse = answer },
        2 => form with { Business = answer },
        3 => form with { FarmOrAnimals = answer },
        4 => form with { BusinessAssets = answer },
        5 => form with { ProvincialCondition = answer },
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    public static FormA WithItem(FormA form, int column, bool? answer) => column switch
    {
        1 => form with { Vehicle = answer },
        2 => form with { AirConditionerOrRefrigerator = answer },
        3 => form with { WaterHeater = answer },
        4 => form with { WashingMachine = answer },
        5 => form with { PropertyLetOut = answer },
        6 => form with { Electricity150 = answer },
        7 => form with { HousingArea25 = answer },
        8 => form with { PublicServantOrPensioner = answer },
        9 => form with { ContractWorker = answer },
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };
}
