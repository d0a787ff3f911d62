using System.Collections.Immutable;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <content>Which field is asked of whom: the heads of the columns of part B of form 3.1, and what follows from them.</content>
public static partial class FormSkips
{
    private const int Years = 12;

    private static readonly AskedAfter Studying = new(
        new("đang đi học (B.8 mã 1)", "who study (B.8 code 1)"),
        member => member.IsStudying,
        member => member with { IsStudying = true });

    private static readonly AskedAfter Working = new(
        new("đang làm việc (B.15 mã 1)", "who work (B.15 code 1)"),
        member => member.Job is { } job ? job == Job.Working : null,
        member => member with { Job = Job.Working });

    private static readonly NumberRange AnyAge = new(0, int.MaxValue);
    private static readonly Bilingual Everyone = new("mọi thành viên", "of everyone");
    private static readonly NumberRange FromFifteen = new(15 * Years, int.MaxValue);
    private static readonly Bilingual OfFifteen = new("người từ đủ 15 tuổi", "from 15 years");

    /// <summary>The fields that are asked of some only.</summary>
    internal static readonly ImmutableArray<AskedField> Fields =
    [
        new("height", new("chiều cao (B.6)", "height (B.6)"), new(0, (16 * Years) - 1), new("người dưới 16 tuổi", "under 16 years"),
            member => member.Height is not null, member => member with { Height = null }),
        new("weight", new("cân nặng (B.7)", "weight (B.7)"), new(0, (10 * Years) - 1), new("người dưới 10 tuổi", "under 10 years"),
            member => member.Weight is not null, member => member with { Weight = null }),
        new("schoolLevel", new("cấp học (B.9)", "school level (B.9)"), AnyAge, Everyone,
            member => member.SchoolLevel is not null, member => member with { SchoolLevel = null }, Studying),
        new("job", new("việc làm (B.15)", "job (B.15)"), FromFifteen, OfFifteen,
            member => member.Job is not null, member => member with { Job = null }),
        new("jobKind", new("loại việc làm (B.16)", "kind of job (B.16)"), FromFifteen, OfFifteen,
            member => member.JobKind is not null, member => member with { JobKind = null }, Working),
        new("wagedWork", new("việc làm công ăn lương (B.17)", "waged work (B.17)"), FromFifteen, OfFifteen,
            member => member.WagedWork is not null, member => member with { WagedWork = null }, Working),
        new("monthlyBenefit", new("lương hưu hoặc trợ cấp (B.18)", "pension or allowance (B.18)"), FromFifteen, OfFifteen,
            member => member.MonthlyBenefit is not (null or MonthlyBenefit.None), member => member with { MonthlyBenefit = null }),
    ];

    /// <summary>What an empty field of a small member means: B.8 and B.10 none, B.13 no, B.11 no training.</summary>
    internal static readonly ImmutableArray<SmallMember> SmallMembers =
    [
        new(3 * Years, member => member.IsStudying is null, member => member with { IsStudying = false }),
        new(3 * Years, member => member.GeneralEducation is null, member => member with { GeneralEducation = GeneralEducation.PrimaryNotFinished }),
        new(6 * Years, member => member.UsesInternet is null, member => member with { UsesInternet = false }),
        new(15 * Years, member => member.Training is null, member => member with { Training = Training.None }),
    ];
}
