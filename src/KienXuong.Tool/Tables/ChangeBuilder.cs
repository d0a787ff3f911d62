using KienXuong.Domain;
using KienXuong.Domain.Reviews;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Tables;

/// <summary>One dated change of a household while the fields of its row are being read.</summary>
internal sealed class ChangeBuilder(CsvRecord record) : ItemBuilder<DatedChange>(record, new() { Date = default }, "date")
{
    private readonly HouseholdBuilder _declared = new(record);
    private bool _isDeclared;

    /// <summary>How the member comes or goes; null where none does.</summary>
    public Coming? Coming { get; set; }

    /// <summary>The member who comes.</summary>
    public SurveyMember Member { get; set; } = new();

    /// <summary>Takes a declared fact of the household.</summary>
    /// <param name="column">Its column in a list of households.</param>
    /// <param name="path">Its path.</param>
    /// <param name="text">The text.</param>
    public void Declare(Column<HouseholdBuilder> column, string path, ReadOnlySpan<char> text)
    {
        _isDeclared = true;
        column.Read(_declared, path, text);
    }

    /// <inheritdoc/>
    protected override DatedChange Make()
    {
        Row<Household> declared = _declared.Build();
        foreach (Domain.Validation.InputError error in declared.Errors)
        {
            Refuse(error);
        }

        string? name = Composed.Of(Name);
        bool hasMember = name is not null || Member != new SurveyMember();
        if (Coming is null ? hasMember : name is null)
        {
            Refuse(RowErrors.ValueMissing(Coming is null ? "memberChange" : "member"));
        }

        SurveyMember comes = Member with { Id = name };
        return base.Make() with
        {
            Household = _isDeclared ? declared.Record : null,
            Born = Coming == Tables.Coming.Born ? comes : null,
            Joins = Coming == Tables.Coming.Joins ? comes : null,
            Leaves = Coming == Tables.Coming.Leaves ? name : null,
            Dies = Coming == Tables.Coming.Dies ? name : null,
        };
    }
}
