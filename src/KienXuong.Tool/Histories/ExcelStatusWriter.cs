using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Output;
using KienXuong.Tool.Tables;

namespace KienXuong.Tool.Histories;

/// <summary>Writes statuses beside the lists of a workbook.</summary>
internal sealed class ExcelStatusWriter(TablesWorkbook workbook, Language language) : IDecisionWriter<HouseholdStatus>
{
    /// <inheritdoc/>
    public void Write(InputRow row, HouseholdStatus result) => workbook.Write(row, ResultCells.Of(result, language));

    /// <inheritdoc/>
    public void Reject(InputRow row, IReadOnlyList<InputError> errors) => workbook.Reject(row, errors);

    /// <inheritdoc/>
    public void End() => workbook.End();
}
