using System.Collections.Immutable;
using KienXuong.Domain;
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
        bool isEmpty = true;
        while (lines.TryRead(out TextLine line))
        {
            if (!line.IsBlank)
            {
                isEmpty = false;
                yield return line switch
                {
                    { IsTooLong: true } => JsonRow.TooLong(line.Number, line.Text),
                    { IsDamaged: true } => JsonRow.Damaged(line.Number, line.Text),
                    _ => JsonRow.Of(line.Number, line.Text),
                };
            }
        }

        if (isEmpty)
        {
            throw new ProblemException(Texts.EmptyFile);
        }
    }

    public void Dispose() => text.Dispose();
}
