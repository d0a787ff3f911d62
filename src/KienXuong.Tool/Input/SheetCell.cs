using System.Globalization;
using NodaTime;

namespace KienXuong.Tool.Input;

/// <summary>Ô: one cell of a list as it stands there, and as it is written back.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its text as columns read it: a date as 02/10/2012, a number so that its mark can only be a decimal mark.</param>
/// <param name="Value">The number as the sheet holds it; empty where it is none.</param>
internal readonly record struct SheetCell(CellKind Kind, string Text, string Value = "")
{
    /// <summary>The day from which a sheet counts days.</summary>
    private static readonly LocalDate FirstDay = new(1899, 12, 30);

    /// <summary>Its text as columns read it; empty where nothing stands.</summary>
    public string Text { get => field ?? ""; init; } = Text;

    /// <summary>The number as the sheet holds it; empty where it is none.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    /// <summary>The number of digits that a cell with leading zeros shows, such as 4 for the format 0000; 0 where it shows none.</summary>
    public int ShownDigits { get; init; }

    /// <summary>Whether nothing stands there.</summary>
    public bool IsBlank => Kind == CellKind.Blank;

    /// <summary>A cell with a text; blank where there is none.</summary>
    /// <param name="text">The text.</param>
    public static SheetCell Of(string text) => text.Length == 0 ? default : new(CellKind.Text, text);

    /// <summary>A cell with a day.</summary>
    /// <param name="day">The day.</param>
    public static SheetCell Of(LocalDate day) => new(
        CellKind.Date, Output.DayText.Of(day), Period.Between(FirstDay, day, PeriodUnits.Days).Days.ToString(CultureInfo.InvariantCulture));

    /// <summary>A cell with a whole number; blank where it is not known.</summary>
    /// <param name="number">The number.</param>
    public static SheetCell Of(long? number) =>
        number?.ToString(CultureInfo.InvariantCulture) is { } text ? new(CellKind.Number, text, text) : default;
}
