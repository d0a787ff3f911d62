using KienXuong.Domain;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using Spectre.Console;

namespace KienXuong.Tool.Histories;

/// <summary>Writes statuses as tables to read, page by page.</summary>
internal sealed class TableStatusWriter(IAnsiConsole console, Language language) : IDecisionWriter<HouseholdStatus>
{
    private const int RowsOfPage = 100;

    private readonly List<string[]> _page = [];

    /// <inheritdoc/>
    public void Write(InputRow row, HouseholdStatus result)
    {
        _page.Add(
        [
            row.Id ?? Texts.OnLine(row.Line).In(language),
            result.Name.In(language),
            DayText.Of(result.Since),
            DayText.Of(result.Days?.Through),
            result.Decision?.In(language) ?? "",
            StatusCells.ProvisionOf(result, language),
            StatusCells.OtherOf(result, language),
        ]);
        if (_page.Count == RowsOfPage)
        {
            End();
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        PlainTable.Write(console, [.. Texts.StatusTableHeadings.Select(heading => heading.In(language))], _page);
        _page.Clear();
    }
}
