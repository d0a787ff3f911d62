using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Reviews;
using NodaTime;

namespace KienXuong.Domain.Cases;

/// <summary>Tình huống kiểm thử: the facts, a form or the residents of a household on some days and what the law must answer, written by an auditor from the law and not from the program.</summary>
public sealed record LawCase
{
    /// <summary>The case in one sentence.</summary>
    public required string Name { get; init; }

    /// <summary>The provision that the case tests, cited in Vietnamese as the library cites it.</summary>
    public required string Provision { get; init; }

    /// <summary>Where the expectation comes from; null where the provision says it.</summary>
    public string? Source { get; init; }

    /// <summary>The days on which the expectation must hold.</summary>
    public required ImmutableArray<LocalDate> Dates { get; init; }

    /// <summary>The standard that the review names; null for the one in force.</summary>
    public string? Standard { get; init; }

    /// <summary>The day whose knowledge of the law is used; null for today's.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>The facts of the household; nothing is known of it where the case gives a survey alone.</summary>
    public Household Household { get; init; } = new();

    /// <summary>The survey of the household; null where the case has none. The class is then that by score.</summary>
    public Survey? Survey { get; init; }

    /// <summary>The income form of the household; null where the case has none.</summary>
    public IncomeForm? IncomeForm { get; init; }

    /// <summary>The persons who may be members of the household; null where the case does not ask who is.</summary>
    public ResidentList? Residents { get; init; }

    /// <summary>The review with its events; null where the case has none. It is checked on each day of the case.</summary>
    public ReviewRound? Review { get; init; }

    /// <summary>The facts of the person that the case asks about; null where it asks about the household alone.</summary>
    public Person? Person { get; init; }

    /// <summary>The decisions, events and dated facts of the household; null where the case asks about one day's facts alone.</summary>
    public DatedHousehold? History { get; init; }

    /// <summary>The first day of a movement, whose last days are those of the case; null for the day itself.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>From which day a yearly decision counts, as the case names it; null for the default.</summary>
    public StatusCounting? Counting { get; init; }

    /// <summary>The years that a relapse looks back, as the case names them; null where it names none.</summary>
    public int? LookBack { get; init; }

    /// <summary>Whether the income per head lies above the near-poor line on the day, for credit; null unknown.</summary>
    public bool? HasIncomeAboveLine { get; init; }

    /// <summary>What the law must answer: a text for each field that the case names, in canonical form. Fields that it does not name are not compared.</summary>
    public required ImmutableDictionary<string, string> Expected { get; init; }

    /// <summary>Runs the case on each of its days.</summary>
    /// <param name="book">The law.</param>
    /// <returns>Every field on every day whose answer differs; none when the case passes. A standard or a field that does not exist differs too.</returns>
    public ImmutableArray<CaseDifference> Run(LawBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        LawBook known = Chosen(KnownOn is { } day ? book.AsKnownOn(day) : book);
        ImmutableArray<CaseDifference>.Builder differences = ImmutableArray.CreateBuilder<CaseDifference>();
        foreach (LocalDate date in Dates)
        {
            if (Standard is not null && !PovertyStandards.Codes.Contains(Standard, StringComparer.Ordinal))
            {
                differences.Add(new(date, "standard", Standard, "none"));
                continue;
            }

            LawInForce law = Standard is null ? known.On(date) : known.On(date).Under(Standard);
            foreach ((string field, string expected) in Expected.OrderBy(each => each.Key, StringComparer.Ordinal))
            {
                string actual = CaseField.Named(field)?.Answer(this, known, law) ?? "no such field";
                if (!string.Equals(expected, actual, StringComparison.Ordinal))
                {
                    differences.Add(new(date, field, expected, actual));
                }
            }
        }

        return differences.ToImmutable();
    }

    /// <summary>The law with the choices that the case names.</summary>
    private LawBook Chosen(LawBook book)
    {
        var name = new Bilingual("lựa chọn của tình huống", "choices of the case");
        LocalDate first = StatusRules.YearlyCounts.Coverage!.Value.From;
        Provision provision = StatusRules.YearlyCounts.On(first)!.Provision;
        LawBook counting = Counting is { } chosen
            ? book.With(new(name, LayerRank.National, StatusRules.YearlyCounts.Change(new(first, chosen, provision, Verification.Inferred))))
            : book;
        return LookBack is { } years
            ? counting.With(new(name, LayerRank.National, MovementRules.LookBack.Change(new(first, years, provision, Verification.Unconfirmed))))
            : counting;
    }
}
