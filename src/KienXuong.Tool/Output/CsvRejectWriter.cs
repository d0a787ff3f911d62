using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Output;

/// <summary>Writes rejected rows as a CSV file, with the text of the row, so that it can be mended and run again.</summary>
internal sealed class CsvRejectWriter : RejectWriter
{
    private static readonly string[] Headings = ["line", "id", "field", "code", "message_vi", "message_en", "raw"];

    private readonly CsvText _csv;

    public CsvRejectWriter(TextWriter output)
    {
        _csv = new(output);
        foreach (string heading in Headings)
        {
            _csv.Field(heading);
        }

        _csv.EndRow();
    }

    /// <inheritdoc/>
    public override void Write(InputRow row, IReadOnlyList<InputError> errors)
    {
        foreach (InputError error in errors)
        {
            _csv.Number(row.Line);
            _csv.Field(row.Id ?? "");
            _csv.Field(error.Path);
            _csv.Field(error.Code);
            _csv.Field(error.Message.Vietnamese);
            _csv.Field(error.Message.English);
            _csv.Field(row.Raw);
            _csv.EndRow();
        }
    }
}
