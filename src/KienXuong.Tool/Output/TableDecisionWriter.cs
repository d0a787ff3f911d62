using System.Globalization;
using KienXuong.Domain;
using KienXuong.Tool.Input;
using Spectre.Console;

namespace KienXuong.Tool.Output;

/// <summary>Writes decisions as tables to read, page by page, so that memory does not grow with the list.</summary>
internal sealed class TableDecisionWriter(IAnsiConsole console, Language language) : IDecisionWriter<Classification>
{
    /// <summary>The most rows of one table; a longer list goes on in the next, with its headings again.</summary>
    private const int RowsOfPage = 100;

    /// <summary>The most missing facts that one row names; explain names them all.</summary>
    private const int MostMissing = 3;

    private readonly DecisionText _text = new(language);
    private readonly List<string[]> _page = [];

    /// <inheritdoc/>
    public void Write(InputRow row, Classification classification)
    {
        _page.Add(
        [
            row.Id ?? Texts.OnLine(row.Line).In(language),
            row.Head,
            row.Commune,
            _text.NameOf(classification),
            Route(classification),
            Missing(classification),
            Distance(classification.BelowIncomeLine),
            Indicators(classification.IndicatorsToCutOff),
            _text.ProvisionOf(classification),
            string.Join("; ", _text.UnconfirmedOf(classification)),
        ]);
        if (_page.Count == RowsOfPage)
        {
            End();
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        if (_page.Count > 0)
        {
            PlainTable.Write(console, [.. Texts.TableHeadings.Select(heading => heading.In(language))], _page);
            _page.Clear();
        }
    }

    /// <summary>The route where it says more than the class, or the classes still possible.</summary>
    private string Route(Classification classification)
    {
        if (classification is not ClassDecided)
        {
            return _text.PossibleOf(classification);
        }

        string route = _text.RouteOf(classification);
        return string.Equals(route, _text.NameOf(classification), StringComparison.Ordinal) ? "" : route;
    }

    private string Missing(Classification classification)
    {
        List<string> missing = [.. _text.MissingOf(classification)];
        return missing.Count <= MostMissing
            ? string.Join("; ", missing)
            : string.Join("; ", missing.Take(MostMissing)) + Texts.AndMore(missing.Count - MostMissing).In(language);
    }

    private string Distance(Vnd? below) => below switch
    {
        null => "",
        { Amount: 0 } => Texts.AtTheLine.In(language),
        { Amount: > 0 } amount => Texts.BelowTheLine(amount).In(language),
        { } amount => Texts.AboveTheLine(Vnd.Zero - amount).In(language),
    };

    private string Indicators(int? missing) => missing switch
    {
        null => "",
        <= 0 => Texts.CutOffReached.In(language),
        { } count => Texts.CutOffShort(count.ToString(CultureInfo.InvariantCulture)).In(language),
    };
}
