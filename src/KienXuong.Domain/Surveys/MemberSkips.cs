using System.Globalization;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain.Surveys;

/// <summary>The skips of the form for one member.</summary>
internal struct MemberSkips
{
    /// <summary>Nobody who is reviewed was born before this day.</summary>
    private static readonly LocalDate FirstBirth = new(1800, 1, 1);

    private readonly int _place;
    private readonly LocalDate _date;
    private NumberRange _age;
    private List<SurveyRemark>? _ignored;

    public MemberSkips(SurveyMember stated, int place, LocalDate date)
    {
        _place = place;
        _date = date;
        Counted = stated;
        _age = stated.BirthDate is { } born ? born.AgeInMonths(date) : new(0, int.MaxValue);
        if (stated.BirthDate?.Earliest > date)
        {
            Contradiction = new(SurveyRemarkCodes.BornAfterReview, Path + ".birthDate", SurveyTexts.BornAfterReview(stated.BirthDate.Value.Earliest, date));
            return;
        }

        Skip();
        if (NarrowAge())
        {
            FillSmallMember();
        }
    }

    /// <summary>The member as it counts.</summary>
    public SurveyMember Counted { get; private set; }

    /// <summary>Whether a member as it was stated, or a member of whom nothing was, counts as another.</summary>
    public readonly bool IsChangedFrom(SurveyMember? stated) => !ReferenceEquals(Counted, stated);

    /// <summary>The values that do not count.</summary>
    public IReadOnlyList<SurveyRemark> Ignored => _ignored ?? [];

    public SurveyRemark? Contradiction { get; private set; }

    private string Path => "members[" + _place.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>Empties the fields that are not asked, first by age, then by the answers that count; what is left proves that it was asked.</summary>
    private void Skip()
    {
        foreach (AskedField field in FormSkips.Fields)
        {
            if ((field.Months.High < _age.Low || field.Months.Low > _age.High) && field.IsFilled(Counted))
            {
                Ignore(field, SurveyRemarkCodes.NotAskedAtAge, SurveyTexts.NotAskedAtAge(field, _age, _date));
            }
        }

        foreach (AskedField field in FormSkips.Fields)
        {
            if (field.After is not { } after || !field.IsFilled(Counted))
            {
                continue;
            }

            switch (after.IsGiven(Counted))
            {
                case false:
                    Ignore(field, SurveyRemarkCodes.NotAskedAfterAnswer, SurveyTexts.NotAskedAfterAnswer(field, after));
                    break;
                case null:
                    Counted = after.Proven(Counted);
                    break;
            }
        }
    }

    private void Ignore(AskedField field, string code, Bilingual message)
    {
        Counted = field.Emptied(Counted);
        (_ignored ??= []).Add(new(code, Path + "." + field.Path, message));
    }

    /// <summary>Keeps of the possible ages those at which every filled field is asked; false where there is none.</summary>
    private bool NarrowAge()
    {
        NumberRange age = _age;
        if (age.Low == age.High)
        {
            return true;
        }

        SurveyMember counted = Counted;
        AskedField[] filled = [.. FormSkips.Fields.Where(field => field.IsFilled(counted) && (field.Months.Low > age.Low || field.Months.High < age.High))];
        if (filled.Length == 0)
        {
            return true;
        }

        AskedField youngest = filled.MinBy(field => field.Months.High)!;
        AskedField oldest = filled.MaxBy(field => field.Months.Low)!;
        if (oldest.Months.Low > youngest.Months.High)
        {
            Contradiction = new(SurveyRemarkCodes.NoCommonAge, Path + "." + youngest.Path, SurveyTexts.NoCommonAge(youngest, oldest));
            return false;
        }

        LocalDate earliest = Counted.BirthDate?.Earliest ?? FirstBirth;
        LocalDate latest = LocalDate.Min(Counted.BirthDate?.Latest ?? _date, _date);
        if (youngest.Months.High < age.High)
        {
            earliest = LocalDate.Max(earliest, PartialDate.LastBirth((int)youngest.Months.High + 1, _date).PlusDays(1));
        }

        if (oldest.Months.Low > age.Low)
        {
            latest = LocalDate.Min(latest, PartialDate.LastBirth((int)oldest.Months.Low, _date));
        }

        PartialDate narrowed = new(earliest, latest);
        Counted = Counted with { BirthDate = narrowed };
        _age = narrowed.AgeInMonths(_date);
        return true;
    }

    private void FillSmallMember()
    {
        long oldest = _age.High;
        foreach (SmallMember rule in FormSkips.SmallMembers)
        {
            if (oldest < rule.Below && rule.IsEmpty(Counted))
            {
                Counted = rule.Filled(Counted);
            }
        }
    }
}
