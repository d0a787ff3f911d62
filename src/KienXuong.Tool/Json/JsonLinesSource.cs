using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Json;

/// <summary>Tệp JSON Lines: one household in JSON on each line.</summary>
internal sealed class JsonLinesSource(TextReader text) : IHouseholdSource
{
    /// <inheritdoc/>
    public ImmutableArray<Bilingual> Warnings => [];

    /// <inheritdoc/>
    public bool HasHeads => false;

    /// <inheritdoc/>
    public string NameOf(string path) => path;

    /// <inheritdoc/>
    public IEnumerable<HouseholdRow> Read()
    {
        var lines = new LineReader(text);
        while (lines.TryRead(out TextLine line))
        {
            if (!line.IsBlank)
            {
                yield return line switch
                {
                    { IsTooLong: true } => JsonRow.Unreadable(line.Number, line.Text, RowErrors.TooLong()),
                    { IsDamaged: true } => JsonRow.Unreadable(line.Number, line.Text, RowErrors.Encoding()),
                    _ => JsonRow.Of(line.Number, line.Text),
                };
            }
        }
    }

    public void Dispose() => text.Dispose();
}
