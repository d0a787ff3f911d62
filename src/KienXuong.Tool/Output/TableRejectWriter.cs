using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using Spectre.Console;

namespace KienXuong.Tool.Output;

/// <summary>Writes rejected rows as tables to read, page by page.</summary>
/// <param name="console">Where they go.</param>
/// <param name="language">The language.</param>
/// <param name="nameOf">The name of a field as the file writes it.</param>
internal sealed class TableRejectWriter(IAnsiConsole console, Language language, Func<string, string> nameOf) : RejectWriter
{
    private const int RowsOfPage = 200;

    private readonly List<string[]> _page = [];

    /// <inheritdoc/>
    public override void Write(InputRow row, IReadOnlyList<InputError> errors)
    {
        foreach (InputError error in errors)
        {
            _page.Add(
            [
                row.Line.ToString(CultureInfo.InvariantCulture),
                row.Id ?? "",
                nameOf(error.Path),
                error.Code,
                error.Message.In(language),
            ]);
        }

        if (_page.Count >= RowsOfPage)
        {
            End();
        }
    }

    /// <inheritdoc/>
    public override void End()
    {
        if (_page.Count > 0)
        {
            console.WriteLine(Texts.Rejected.In(language));
            PlainTable.Write(console, [.. Texts.RejectHeadings.Select(heading => heading.In(language))], _page);
            _page.Clear();
        }
    }
}
