using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Json;

/// <summary>Tệp JSON Lines: one record in JSON on each line.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="text">The text of the file.</param>
/// <param name="rows">Makes the rows.</param>
internal sealed class JsonLinesSource<T>(TextReader text, JsonRows<T> rows) : IRowSource<T>
    where T : class
{
    /// <inheritdoc/>
    public ImmutableArray<Bilingual> Warnings => [];

    /// <inheritdoc/>
    public bool HasHeads => false;

    /// <inheritdoc/>
    public string NameOf(string path) => path;

    /// <inheritdoc/>
    public IEnumerable<Row<T>> Read()
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
                    { IsTooLong: true } => JsonRows<T>.TooLong(line.Number, line.Text),
                    { IsDamaged: true } => JsonRows<T>.Damaged(line.Number, line.Text),
                    _ => rows.Of(line.Number, line.Text),
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
