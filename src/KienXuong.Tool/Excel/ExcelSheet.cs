using KienXuong.Tool.Csv;
using KienXuong.Tool.Surveys;

namespace KienXuong.Tool.Excel;

/// <summary>Sheet của danh sách: a sheet in which a heading of a list was found.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Own">How many columns of the kind of list wanted it has.</param>
/// <param name="OfMembers">How many further columns of members it has.</param>
internal sealed record ExcelSheet(string Name, SheetHeading Heading, int Own, int OfMembers)
{
    /// <summary>The columns by which a list is seen to be about persons.</summary>
    private static readonly string[] OfPersons = ["relation", "birthDate", "sex"];

    /// <summary>Whether it is about persons: their relation to the head, their birth, their sex.</summary>
    public bool IsOfMembers => Heading.Names.Any(static name => OfPersons.Contains(MemberColumns.Contract.Find(name)?.Path));

    /// <summary>Finds the sheet of a list: the one named, or the one whose heading has the most columns of that kind.</summary>
    /// <typeparam name="TBuilder">The builder of its rows.</typeparam>
    /// <param name="file">The workbook.</param>
    /// <param name="named">The name; null to find it.</param>
    /// <param name="contract">The columns of the list.</param>
    /// <exception cref="ProblemException">There is no such sheet, or more than one.</exception>
    public static ExcelSheet Of<TBuilder>(ExcelFile file, string? named, CsvContract<TBuilder> contract)
        where TBuilder : RowBuilder
    {
        string[] names = [.. file.Sheets];
        if (named is not null)
        {
            string name = Array.Find(names, each => string.Equals(Input.Folded.Of(each), Input.Folded.Of(named), StringComparison.Ordinal))
                ?? throw new ProblemException(Texts.NoSuchSheet(named, names));
            return Find(file, name, contract) ?? throw new ProblemException(Texts.NoHeadingIn(name));
        }

        List<ExcelSheet> found = All(file, contract, except: null);
        ExcelSheet? best = found.Where(static each => each.OfMembers <= each.Own).DefaultIfEmpty(found.FirstOrDefault()).FirstOrDefault();
        return best switch
        {
            null => throw new ProblemException(Texts.NoHeadingInAny(names)),
            _ when found.Where(each => each != best && IsRival(each, best)).Select(static each => each.Name).ToList() is { Count: > 0 } rivals =>
                throw new ProblemException(Texts.SeveralSheets([best.Name, .. rivals])),
            _ => best,
        };
    }

    /// <summary>Every sheet with a heading of that kind, those with most known columns first.</summary>
    /// <typeparam name="TBuilder">The builder of its rows.</typeparam>
    /// <param name="file">The workbook.</param>
    /// <param name="contract">The columns of the list.</param>
    /// <param name="except">The name of a sheet that is left out.</param>
    public static List<ExcelSheet> All<TBuilder>(ExcelFile file, CsvContract<TBuilder> contract, string? except)
        where TBuilder : RowBuilder =>
    [
        .. file.Sheets.Where(name => name != except).Select(name => Find(file, name, contract)).OfType<ExcelSheet>().OrderByDescending(static each => each.Own),
    ];

    private static string? PathOf<TBuilder>(string heading, CsvContract<TBuilder> contract)
        where TBuilder : RowBuilder => contract.Find(heading)?.Path ?? OfMember(heading, contract);

    private static string? OfMember<TBuilder>(string heading, CsvContract<TBuilder> contract)
        where TBuilder : RowBuilder => contract.Find(heading) is null && MemberColumns.Contract.Find(heading)?.Path is { } path && path is not MemberColumns.Number
            ? "members." + path
            : null;

    /// <summary>A sheet as a list of that kind; null where fewer than two of its columns are known.</summary>
    /// <typeparam name="TBuilder">The builder of its rows.</typeparam>
    /// <param name="file">The workbook.</param>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="contract">The columns of the list.</param>
    public static ExcelSheet? Find<TBuilder>(ExcelFile file, string name, CsvContract<TBuilder> contract)
        where TBuilder : RowBuilder
    {
        SheetHeading? heading = SheetHeading.Find(file.Read(name, SheetHeading.MostRows), text => PathOf(text, contract));
        int own = heading?.Known(text => contract.Find(text)?.Path) ?? 0;
        return own < 2 ? null : new(name, heading!, own, heading!.Known(text => OfMember(text, contract)));
    }

    /// <summary>Whether another sheet may be a list of the same kind too.</summary>
    private static bool IsRival(ExcelSheet other, ExcelSheet best) => other.OfMembers <= other.Own && 2 * other.Own > best.Own;
}
