using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Dữ kiện về thành viên: what rules ask of part B of form 3.1, and of what the form does not hold.</summary>
public static class MemberFacts
{
    /// <summary>The months of a year: an age in years is so many months.</summary>
    internal const int Year = 12;

    /// <summary>Ngày sinh: the age in completed months on the day of the review, from the date of birth, which is asked for.</summary>
    public static readonly NumberFact<SurveyMember> Age = new(
        "members.birthDate", new("tuổi (theo ngày sinh)", "age (by the date of birth)"), new(0, 250 * Year), static (m, on) => m.BirthDate?.AgeInMonths(on))
    {
        Say = InYears,
        IsChangeable = false,
    };

    /// <summary>Năm sinh: the year of birth.</summary>
    public static readonly NumberFact<SurveyMember> BirthYear = new(
        "members.birthDate", new("năm sinh", "year of birth"), new(PartialDate.FirstYear, PartialDate.LastYear), static (m, _) => m.BirthDate is { } born ? new(born.Earliest.Year, born.Latest.Year) : null)
    {
        IsChangeable = false,
    };

    /// <summary>Giới tính.</summary>
    public static readonly ChoiceFact<SurveyMember, Sex> SexOfMember = new(
        "members.sex", new("giới tính", "sex"), FormLists.OfSex, static m => m.Sex)
    { IsChangeable = false };

    /// <summary>Chiều cao.</summary>
    public static readonly NumberFact<SurveyMember> Height = Measure("members.height", new("chiều cao", "height"), new("cm", "cm"), static m => m.Height);

    /// <summary>Cân nặng.</summary>
    public static readonly NumberFact<SurveyMember> Weight = Measure("members.weight", new("cân nặng", "weight"), new("kg", "kg"), static m => m.Weight);

    /// <summary>Đang đi học.</summary>
    public static readonly YesNoFact<SurveyMember> IsStudying = new("members.isStudying", new("đang đi học", "is studying"), static m => m.IsStudying);

    /// <summary>Cấp học.</summary>
    public static readonly ChoiceFact<SurveyMember, SchoolLevel> Level = new(
        "members.schoolLevel", new("cấp học", "level attended"), FormLists.OfSchoolLevel, static m => m.SchoolLevel);

    /// <summary>Trình độ văn hóa.</summary>
    public static readonly ChoiceFact<SurveyMember, GeneralEducation> Education = new(
        "members.generalEducation", new("trình độ văn hóa", "general education completed"), FormLists.OfGeneralEducation, static m => m.GeneralEducation);

    /// <summary>Trình độ đào tạo.</summary>
    public static readonly ChoiceFact<SurveyMember, Training> TrainingLevel = new(
        "members.training", new("trình độ đào tạo", "training level"), FormLists.OfTraining, static m => m.Training);

    /// <summary>Trình độ đào tạo đã ghi: the training level as it is written; an empty field is none, which holds only under 15 years.</summary>
    public static readonly ChoiceFact<SurveyMember, Training> WrittenTraining = new(
        "members.training", new("trình độ đào tạo đã ghi", "training level as written"), FormLists.OfTraining, static m => m.Training ?? Training.None)
    {
        IsChangeable = false,
    };

    /// <summary>Có bảo hiểm y tế.</summary>
    public static readonly YesNoFact<SurveyMember> HasHealthInsurance = new("members.hasHealthInsurance", new("có bảo hiểm y tế", "has health insurance"), static m => m.HasHealthInsurance);

    /// <summary>Sử dụng internet.</summary>
    public static readonly YesNoFact<SurveyMember> UsesInternet = new("members.usesInternet", new("sử dụng internet", "uses the internet"), static m => m.UsesInternet);

    /// <summary>Đã ghi là sử dụng internet: as it is written; an empty field is no, which holds only under 6 years.</summary>
    public static readonly YesNoFact<SurveyMember> IsWrittenToUseInternet = new(
        "members.usesInternet", new("đã ghi là sử dụng internet", "is written to use the internet"), static m => m.UsesInternet ?? false)
    {
        IsChangeable = false,
    };

    /// <summary>Hưởng trợ cấp xã hội hằng tháng là người cao tuổi.</summary>
    public static readonly YesNoFact<SurveyMember> IsElderlyOnAllowance = new(
        "members.socialAllowance",
        new("hưởng trợ cấp xã hội hằng tháng là người cao tuổi", "receives the monthly social allowance as elderly"),
        static m => m.SocialAllowance is { } codes ? (codes & SocialAllowance.Elderly) != SocialAllowance.None : null);

    /// <summary>Hưởng trợ cấp xã hội hằng tháng là người khuyết tật.</summary>
    public static readonly YesNoFact<SurveyMember> IsDisabledOnAllowance = new(
        "members.socialAllowance",
        new("hưởng trợ cấp xã hội hằng tháng là người khuyết tật", "receives the monthly social allowance as disabled"),
        static m => m.SocialAllowance is { } codes ? (codes & SocialAllowance.Disabled) != SocialAllowance.None : null);

    /// <summary>Việc làm.</summary>
    public static readonly ChoiceFact<SurveyMember, Job> JobOfMember = new(
        "members.job", new("việc làm", "job"), FormLists.OfJob, static m => m.Job);

    /// <summary>Loại việc làm.</summary>
    public static readonly ChoiceFact<SurveyMember, JobKind> KindOfJob = new(
        "members.jobKind", new("loại việc làm", "kind of job"), FormLists.OfJobKind, static m => m.JobKind);

    /// <summary>Việc làm công ăn lương.</summary>
    public static readonly ChoiceFact<SurveyMember, WagedWork> Waged = new(
        "members.wagedWork", new("việc làm công ăn lương", "waged work"), FormLists.OfWagedWork, static m => m.WagedWork);

    /// <summary>Lương hưu hoặc trợ cấp hằng tháng đang hưởng.</summary>
    public static readonly ChoiceFact<SurveyMember, MonthlyBenefit> Benefit = new(
        "members.monthlyBenefit", new("lương hưu hoặc trợ cấp hằng tháng đang hưởng", "pension or monthly benefit"), FormLists.OfMonthlyBenefit, static m => m.MonthlyBenefit);

    /// <summary>Bị bệnh hiểm nghèo.</summary>
    public static readonly YesNoFact<SurveyMember> IsCriticallyIll = new("members.isCriticallyIll", new("bị bệnh hiểm nghèo", "is critically ill"), static m => m.IsCriticallyIll);

    /// <summary>Việc làm chính là phi nông nghiệp.</summary>
    public static readonly YesNoFact<SurveyMember> WorksOffFarm = new("members.worksOffFarm", new("việc làm chính là phi nông nghiệp", "the main job is off-farm"), static m => m.WorksOffFarm);

    /// <summary>Số tháng làm việc phi nông nghiệp trong 12 tháng qua.</summary>
    public static readonly NumberFact<SurveyMember> MonthsOffFarm = new(
        "members.monthsOffFarm",
        new("số tháng làm việc phi nông nghiệp trong 12 tháng qua", "months worked off-farm in the last 12"),
        new(0, 12),
        static (m, _) => m.MonthsOffFarm is { } months ? NumberRange.Exactly(months) : null)
    {
        Unit = new("tháng", "months"),
    };

    /// <summary>Trong độ tuổi lao động.</summary>
    public static readonly YesNoFact<SurveyMember> IsOfWorkingAge = new("members.isOfWorkingAge", new("trong độ tuổi lao động", "is of working age"), static m => m.IsOfWorkingAge) { IsChangeable = false };

    /// <summary>Ngân sách nhà nước đóng bảo hiểm y tế.</summary>
    public static readonly YesNoFact<SurveyMember> BudgetPaysInsurance = new("members.budgetPaysInsurance", new("ngân sách nhà nước đóng bảo hiểm y tế", "the state budget pays the health insurance"), static m => m.BudgetPaysInsurance);

    /// <summary>Đã ghi là ngân sách nhà nước không đóng bảo hiểm y tế: the own answer "no", which goes before the list of poor households.</summary>
    public static readonly YesNoFact<SurveyMember> BudgetIsSaidNotToPay = new(
        "members.budgetPaysInsurance", new("đã ghi là ngân sách nhà nước không đóng", "the state budget is said not to pay"), static m => m.BudgetPaysInsurance == false)
    {
        IsChangeable = false,
    };

    /// <summary>Được doanh nghiệp tuyển dụng và chứng nhận đào tạo: left out it counts as no.</summary>
    public static readonly YesNoFact<SurveyMember> IsTrainedOnTheJob = new(
        "members.isTrainedOnTheJob", new("được doanh nghiệp tuyển dụng và chứng nhận đào tạo", "hired by an enterprise and certified as trained on the job"), static m => m.IsTrainedOnTheJob ?? false);

    private static Bilingual InYears(long months)
    {
        (long years, long rest) = (months / Year, months % Year);
        return rest == 0
            ? new(FormattableString.Invariant($"{years} tuổi"), Of("year", years))
            : new(FormattableString.Invariant($"{years} tuổi {rest} tháng"), Of("year", years) + " " + Of("month", rest));

        static string Of(string unit, long number) => FormattableString.Invariant($"{number} {unit}{(number == 1 ? "" : "s")}");
    }

    private static NumberFact<SurveyMember> Measure(string code, Bilingual label, Bilingual unit, Func<SurveyMember, decimal?> read) => new(
        code, label, new(0, 400 * SurveyFacts.Thousand), (m, _) => SurveyFacts.Thousandths(read(m)))
    {
        Decimals = 3,
        Unit = unit,
    };
}
