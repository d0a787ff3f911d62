using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Surveys;

/// <summary>Tệp thành viên: the members of a list, by household. It is held in memory, for they may stand in any order; the list of households is not.</summary>
internal sealed class MemberList
{
    private readonly Dictionary<string, List<Row<SurveyMember>>> _byHousehold = new(StringComparer.Ordinal);
    private readonly List<Row<SurveyMember>> _homeless = [];
    private readonly Func<string, string> _nameOf;

    /// <summary>Takes the members of a file.</summary>
    /// <param name="source">The file.</param>
    /// <exception cref="ProblemException">It says of no member to which household it belongs.</exception>
    public MemberList(IRowSource<SurveyMember> source)
    {
        if (source.Table?.PlaceOf(Column.Id) is null or < 0)
        {
            throw new ProblemException(Texts.MembersWithoutHousehold);
        }

        Warnings = source.Warnings;
        _nameOf = source.NameOf;
        foreach (Row<SurveyMember> row in source.Read())
        {
            if (row.Id is not { } household)
            {
                _homeless.Add(row);
            }
            else if (_byHousehold.TryGetValue(household, out List<Row<SurveyMember>>? members))
            {
                members.Add(row);
            }
            else
            {
                _byHousehold.Add(household, [row]);
            }
        }
    }

    /// <summary>What the user should know of the file.</summary>
    public ImmutableArray<Bilingual> Warnings { get; }

    /// <summary>Reads a file of members.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ProblemException">It cannot be read, or it says of no member to which household it belongs.</exception>
    public static MemberList Read(string path)
    {
        using Stream bytes = Files.OpenRead(path);
        using IRowSource<SurveyMember> source = InputFile.IsWorkbook(path) ? Workbook(bytes) : CsvSource<MemberBuilder, SurveyMember>.Open(new StreamReader(bytes), MemberColumns.Contract);
        return new(source);
    }

    /// <summary>Reads the sheet of members of the workbook in which a list stands; null where it has none.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ProblemException">There are several such sheets.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The list disposes of the workbook.")]
    public static MemberList? Beside(ExcelSource<SurveyBuilder, Survey> list) => SheetOf(list.File, except: list.Table.Sheet) is { } sheet ? new(sheet) : null;

    [SuppressMessage("Reliability", "CA2000", Justification = "The source disposes of the workbook.")]
    private static ExcelSource<MemberBuilder, SurveyMember> Workbook(Stream bytes)
    {
        ExcelFile file = ExcelFile.Open(bytes);
        return SheetOf(file, except: null) ?? throw new ProblemException(Texts.NoHeadingInAny(file.Sheets));
    }

    private static ExcelSource<MemberBuilder, SurveyMember>? SheetOf(ExcelFile file, string? except)
    {
        List<ExcelSheet> sheets = [.. ExcelSheet.All(file, MemberColumns.Contract, except).Where(static sheet => sheet.IsOfMembers)];
        return sheets switch
        {
            [] => null,
            [var only] => ExcelSource<MemberBuilder, SurveyMember>.Open(file, only, MemberColumns.Contract, hasMembers: false),
            _ => throw new ProblemException(Texts.SeveralSheetsOfMembers(sheets.Select(static sheet => sheet.Name))),
        };
    }

    /// <summary>The name of a field of a member as the file writes it.</summary>
    /// <param name="path">The path of the field.</param>
    public string NameOf(string path) => _nameOf(path);

    /// <summary>Takes the members of a household out of the list; none where there are none.</summary>
    /// <param name="household">The id of the household.</param>
    public IReadOnlyList<Row<SurveyMember>> Take(string household) => _byHousehold.Remove(household, out List<Row<SurveyMember>>? members) ? members : [];

    /// <summary>The members that no household has taken, as rejected rows: one for each household that is not in the list, and for each member without a household.</summary>
    public IEnumerable<Row<Survey>> Rest() => _homeless.Select(row => Rejected([row], row.Errors.Length > 0))
        .Concat(_byHousehold.Values.Select(static rows => Rejected(rows, hasReason: false)))
        .OrderBy(static row => row.Line);

    /// <summary>The errors of members, with the place of each in its household and its line in the file.</summary>
    /// <param name="rows">The rows of the household.</param>
    public static IEnumerable<InputError> ErrorsOf(IReadOnlyList<Row<SurveyMember>> rows) =>
        rows.Index().SelectMany(static each => each.Item.Errors.Select(error => RowErrors.OfMember(error, PathOf(each.Index, error.Path), each.Item)));

    /// <summary>The text of rows in the file.</summary>
    /// <param name="rows">The rows.</param>
    public static string RawOf(IEnumerable<Row<SurveyMember>> rows) => string.Join('\n', rows.Select(static row => row.Raw));

    /// <summary>The rows of members as items of their household.</summary>
    /// <param name="rows">The rows of the household.</param>
    public static ImmutableArray<RowPart> PartsOf(IEnumerable<Row<SurveyMember>> rows) => [.. rows.Index().Select(static each => new RowPart(PathOf(each.Index, ""), each.Item))];

    private static string PathOf(int place, string field) => new PartPath(PartPath.Members, place, field).ToString();

    private static Row<Survey> Rejected(List<Row<SurveyMember>> rows, bool hasReason) => new(rows[0].Line, RawOf(rows))
    {
        Id = rows[0].Id,
        Parts = PartsOf(rows),
        Errors =
        [
            .. hasReason ? [] : rows.Index().Select(static each => RowErrors.OfMember(RowErrors.NoHousehold(""), PathOf(each.Index, ""), each.Item)),
            .. ErrorsOf(rows),
        ],
    };
}
