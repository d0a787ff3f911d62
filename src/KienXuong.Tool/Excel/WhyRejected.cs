using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Excel;

/// <summary>Lý do bị loại: why a row was rejected, in one cell.</summary>
internal static class WhyRejected
{
    /// <summary>The errors with their codes; the field is named where no cell is.</summary>
    /// <param name="errors">The errors.</param>
    /// <param name="table">The list in which the row stands.</param>
    /// <param name="language">The language.</param>
    public static string Of(IEnumerable<InputError> errors, ListTable table, Language language) => string.Join("; ", errors.Select(error =>
        (table.Sheet is null && error.Path.Length > 0 ? error.Path + ": " : "") + error.Message.In(language) + " (" + error.Code + ")"));
}
