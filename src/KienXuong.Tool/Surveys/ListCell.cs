using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Surveys;

/// <summary>Ô chọn mã: reads a choice of a closed list of the forms by its code, by its name in the JSON contract, or by its printed name.</summary>
/// <typeparam name="T">The list.</typeparam>
internal static class ListCell<T>
    where T : struct, Enum
{
    private static readonly Type[] WithoutCodes =
    [
        typeof(Region), typeof(LastClass), typeof(WallDetail), typeof(ElectricityMeasure), typeof(ResidenceRegistration), typeof(KinRelation), typeof(IncomeMonths),
        typeof(RecognitionClass), typeof(RecognitionKind), typeof(ReviewStage), typeof(StatusEventKind), typeof(MovementKind),
    ];

    private static readonly ImmutableArray<Bilingual> Names = typeof(T).Namespace == typeof(ReviewStage).Namespace ? ReviewLists.NamesOf<T>() : FormLists.NamesOf<T>();
    private static readonly FrozenDictionary<string, T> ByWord = Words();

    /// <summary>The codes and names of the list, as a message tells them.</summary>
    public static Bilingual Choices { get; } = new(List(Language.Vietnamese), List(Language.English));

    /// <summary>The code of a choice on the form; empty where the list has no codes.</summary>
    /// <param name="choice">The choice.</param>
    public static string CodeOf(T choice)
    {
        int place = Convert.ToInt32(choice, CultureInfo.InvariantCulture);
        return WithoutCodes.Contains(typeof(T)) ? ""
            : (typeof(T) == typeof(AreaType) ? Names.Length - place : typeof(T) == typeof(MonthlyBenefit) || typeof(T) == typeof(FormAOutcome) ? place : place + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>One choice.</summary>
    /// <inheritdoc cref="Cell{T}"/>
    public static T? One(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        string word = Fields.Word(text);
        if (ByWord.TryGetValue(word, out T choice))
        {
            return choice;
        }

        if (!Fields.IsUnknown(word))
        {
            row.Refuse(RowErrors.UnknownChoice(path, text, Choices));
        }

        return null;
    }

    /// <summary>Several choices by their codes, parted by blanks, semicolons or plus signs; 0 is none of them.</summary>
    /// <inheritdoc cref="Cell{T}"/>
    public static ImmutableArray<T>? Several(RowBuilder row, string path, ReadOnlySpan<char> text)
    {
        string word = Fields.Word(text);
        if (word is "0" or "khong" or "none" or "")
        {
            return [];
        }

        if (Fields.IsUnknown(word))
        {
            return null;
        }

        ImmutableArray<T>.Builder choices = ImmutableArray.CreateBuilder<T>();
        foreach (string part in text.ToString().Split([' ', ';', '+', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!ByWord.TryGetValue(Folded.Of(part), out T choice))
            {
                row.Refuse(RowErrors.UnknownChoice(path, part, Choices));
                return null;
            }

            choices.Add(choice);
        }

        return choices.ToImmutable();
    }

    private static FrozenDictionary<string, T> Words()
    {
        var words = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach ((int place, T choice) in Enum.GetValues<T>().Index())
        {
            words.TryAdd(Folded.Of(choice.ToString()), choice);
            words.TryAdd(Folded.Of(Names[place].Vietnamese), choice);
            words.TryAdd(Folded.Of(Names[place].English), choice);
            if (CodeOf(choice) is { Length: > 0 } code)
            {
                words.TryAdd(code, choice);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string List(Language language) => string.Join(", ", Enum.GetValues<T>().Index().Select(each =>
        (CodeOf(each.Item) is { Length: > 0 } code ? code + " = " : "") + Names[each.Index].In(language)));
}
