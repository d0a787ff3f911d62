using KienXuong.Domain;

namespace KienXuong.Tool.Csv;

/// <summary>One household while the fields of its row are being read.</summary>
internal sealed class HouseholdBuilder(CsvRecord record) : RowBuilder<Household>(record)
{
    public AreaType? Area { get; set; }

    public string? CommuneCode { get; set; }

    public string? OldCommuneCode { get; set; }

    public Vnd? IncomePerHead { get; set; }

    public Vnd? MonthlyIncome { get; set; }

    public int? MemberCount { get; set; }

    public int? DeprivationCount { get; set; }

    public PovertyClass? RecognisedClass { get; set; }

    public Deprivations2022 Deprivations2022 { get; set; }

    public Deprivations2016 Deprivations2016 { get; set; }

    /// <inheritdoc/>
    protected override Household Make() => new()
    {
        Id = Id,
        Area = Area,
        CommuneCode = CommuneCode,
        OldCommuneCode = OldCommuneCode,
        IncomePerHead = IncomePerHead,
        MonthlyIncome = MonthlyIncome,
        MemberCount = MemberCount,
        DeprivationCount = DeprivationCount,
        RecognisedClass = RecognisedClass,
        Deprivations2022 = Deprivations2022,
        Deprivations2016 = Deprivations2016,
    };
}
