using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Surveys.DwellingFacts;
using static KienXuong.Domain.Surveys.FormRows;
using static KienXuong.Domain.Surveys.MemberFacts;
using static KienXuong.Domain.Surveys.PropertyFacts;

namespace KienXuong.Domain.Surveys;

/// <summary>Phiếu A của hộ có Phiếu B: what Form B says of the cells of Form A that ask the same. A blank cell is taken from Form B; one that says otherwise stays, and is reported.</summary>
/// <remarks>Form B holds no value of a vehicle (column 1), nothing let out (column 5), and no condition of column 0: these are asked on Form A alone.</remarks>
internal static class FormAOfSurvey
{
    private static readonly Provision AnnexII = Instruments.Circular07Of2021.Annex("II");

    private static readonly ImmutableArray<FormACell> Cells =
    [
        // Cột 2: điều hòa, tủ lạnh (A.IX.10, A.IX.9); máy sưởi không có ở Phiếu B
        Column(2, Any(AirConditioners.AtLeast(1), Refrigerators.AtLeast(1)), decidesNo: false),

        // Cột 3: bình tắm nước nóng (A.IX.12); máy đun nước không có ở Phiếu B
        Column(3, WaterHeaters.AtLeast(1), decidesNo: false),

        // Cột 4: máy giặt, sấy quần áo (A.IX.11)
        Column(4, WashingMachines.AtLeast(1)),

        // Cột 6: tiêu thụ điện từ 150 kWh/tháng (A.VII)
        Column(6, All(HasElectricity.Holds, Electricity.AtLeast(150))),

        // Cột 7: diện tích nhà ở bình quân từ 25 m2 (A.IV)
        Column(7, AreaPerHead.AtLeast(25)),

        // Cột 8: công chức, viên chức (B.16); lương hưu, bảo hiểm xã hội, trợ cấp ưu đãi hằng tháng (B.18)
        Column(8, SurveyFacts.Members.Any(Any(All(IsAsked(15), JobOfMember.Is(Job.Working), KindOfJob.Is(JobKind.PublicServant)), FormB1.HasBenefit))),

        // Cột 9: đang làm việc có hợp đồng lao động (B.17)
        Column(9, SurveyFacts.Members.Any(All(IsAsked(15), JobOfMember.Is(Job.Working), Waged.Is(WagedWork.WithContract)))),
    ];

    /// <summary>The line of Form A with its blank cells taken from the survey where it decides them, which cells these are, and what contradicts it.</summary>
    public static (FormA Form, ImmutableArray<Fact> Derived, ImmutableArray<SurveyRemark> Contradicted) Of(Survey survey, LawBook book, LocalDate date)
    {
        FormA form = survey.FormA ?? new();
        ImmutableArray<Fact>.Builder derived = ImmutableArray.CreateBuilder<Fact>();
        ImmutableArray<SurveyRemark>.Builder contradicted = ImmutableArray.CreateBuilder<SurveyRemark>();
        if (IsOnCommuneList(survey) is { } listed)
        {
            if (form.IsOnCommuneList is null)
            {
                form = form with { IsOnCommuneList = listed };
                derived.Add(FormAFacts.IsOnCommuneList);
            }
            else if (form.IsOnCommuneList != listed)
            {
                contradicted.Add(Contradiction(FormAFacts.IsOnCommuneList, !listed));
            }
        }

        Survey counted = FormSkips.Applied(survey, date).Survey;
        foreach (FormACell cell in Cells)
        {
            if (Said(cell, book.Bind(cell.Rules, date).Evaluate(counted, date)) is not { } said)
            {
                continue;
            }

            YesNoFact<FormA> fact = FormAFacts.Cells[cell.Place];
            if (form.Answers[cell.Place] is not { } written)
            {
                form = form with { Answers = form.Answers.With(cell.Place, said) };
                derived.Add(fact);
            }
            else if (written != said)
            {
                contradicted.Add(Contradiction(fact, written));
            }
        }

        return (form, derived.ToImmutable(), contradicted.ToImmutable());
    }

    /// <summary>Whether the household is on the commune's list by the rest of the survey: on the poor list now, else by its class of the review before.</summary>
    private static bool? IsOnCommuneList(Survey survey) => survey.IsOnPoorList == true ? true : survey.LastClass switch
    {
        LastClass.Poor or LastClass.NearPoor => true,
        LastClass.NonPoor => false,
        _ => null,
    };

    private static bool? Said(FormACell cell, ulong outcomes) => outcomes switch
    {
        1UL << (int)Answer.Yes => true,
        1UL << (int)Answer.No when cell.DecidesNo => false,
        _ => null,
    };

    private static SurveyRemark Contradiction(Fact fact, bool written) =>
        new(SurveyRemarkCodes.FormAContradicted, fact.Code, SurveyTexts.FormAContradicted(fact.Label, written));

    private static FormACell Column(int column, Condition<Survey> holds, bool decidesNo = true)
    {
        int place = FormAFacts.PlaceOfColumn(column);
        YesNoFact<FormA> cell = FormAFacts.Cells[place];
        return new(place, decidesNo, new(cell.Code, cell.Label, AnswerNames.Of, new Rule<Survey, Answer>(AnnexII, Verification.Inferred, Answer.Yes, holds)) { Otherwise = Answer.No });
    }
}
