namespace KienXuong.Domain.Surveys;

/// <summary>Mã trên phiếu: the code numbers with which the forms write the choices of a closed list.</summary>
internal static class FormCodes
{
    /// <summary>The lowest code of a list; the others follow without holes. Null where the form has no codes for it.</summary>
    /// <param name="list">The type of the list.</param>
    public static int? First(Type list) =>
        list == typeof(Region) || list == typeof(LastClass) || list == typeof(WallDetail) || list == typeof(ElectricityMeasure) ? null
        : list == typeof(MonthlyBenefit) ? 0
        : 1;

    /// <summary>How many codes a list has.</summary>
    /// <typeparam name="T">The list.</typeparam>
    public static int Count<T>()
        where T : struct, Enum => Enum.GetNames<T>().Length - (typeof(T) == typeof(SocialAllowance) ? 1 : 0);    // no allowance is an empty set

    /// <summary>The choice with a code. Codes follow the order of the list; the area alone is the other way round: 1 urban, 2 rural.</summary>
    /// <typeparam name="T">The list, with codes.</typeparam>
    /// <param name="code">A code of the list.</param>
    public static T Choice<T>(int code)
        where T : struct, Enum
    {
        int place = typeof(T) == typeof(AreaType) ? Count<T>() - code
            : typeof(T) == typeof(SocialAllowance) ? code
            : code - First(typeof(T))!.Value;
        return Enum.GetValues<T>()[place];
    }
}
