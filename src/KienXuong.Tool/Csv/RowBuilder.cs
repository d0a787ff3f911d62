using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;

namespace KienXuong.Tool.Csv;

/// <summary>One row while its fields are being read.</summary>
internal sealed class RowBuilder(CsvRecord record)
{
    private readonly List<InputError> _errors = [];

    public string? Id { get; set; }

    public string Head { get; set; } = "";

    public string Commune { get; set; } = "";

    public AreaType? Area { get; set; }

    public Vnd? IncomePerHead { get; set; }

    public Vnd? MonthlyIncome { get; set; }

    public int? MemberCount { get; set; }

    public int? DeprivationCount { get; set; }

    public PovertyClass? RecognisedClass { get; set; }

    public Deprivations2022 Deprivations2022 { get; set; }

    public Deprivations2016 Deprivations2016 { get; set; }

    /// <summary>Whether something is wrong so far.</summary>
    public bool HasErrors => _errors.Count > 0;

    /// <summary>Notes one thing that is wrong.</summary>
    /// <param name="error">What is wrong.</param>
    public void Refuse(InputError error) => _errors.Add(error);

    /// <summary>The row. A field that could not be read is unknown in its household, so that the other fields can still be checked.</summary>
    public HouseholdRow Build() => new(record.Line, record.Raw)
    {
        Id = Id,
        Head = Head,
        Commune = Commune,
        Errors = _errors.ToImmutableArray(),
        Household = new()
        {
            Id = Id,
            Area = Area,
            IncomePerHead = IncomePerHead,
            MonthlyIncome = MonthlyIncome,
            MemberCount = MemberCount,
            DeprivationCount = DeprivationCount,
            RecognisedClass = RecognisedClass,
            Deprivations2022 = Deprivations2022,
            Deprivations2016 = Deprivations2016,
        },
    };
}
