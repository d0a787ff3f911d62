using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain.Households;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Validation;

/// <summary>Các lựa chọn của phiếu: every choice of a survey with its closed list, and the list of its members; only a program can put anything else there.</summary>
internal static class SurveyLists
{
    private static readonly ImmutableArray<SurveyChoice<Survey>> OfHousehold =
    [
        new("area", static survey => (byte?)survey.Area, HouseholdFacts.Area.Choices),
        new("region", static survey => (byte?)survey.Region, [.. FormLists.OfRegion]),
        new("lastClass", static survey => (byte?)survey.LastClass, [.. FormLists.OfLastClass]),
        new("formA.procedure", static survey => (byte?)survey.FormA?.Procedure, [.. FormANames.OfProcedure]),
        new("formA.override.outcome", static survey => (byte?)survey.FormA?.Override?.Outcome, [.. FormANames.OfOutcome]),
        new("dwelling.columns", static survey => (byte?)survey.Dwelling.Columns, [.. FormLists.OfColumnMaterial]),
        new("dwelling.roof", static survey => (byte?)survey.Dwelling.Roof, [.. FormLists.OfRoofMaterial]),
        new("dwelling.walls", static survey => (byte?)survey.Dwelling.Walls, [.. FormLists.OfWallMaterial]),
        new("dwelling.wallDetail", static survey => (byte?)survey.Dwelling.WallDetail, [.. FormLists.OfWallDetail]),
        new("dwelling.toilet", static survey => (byte?)survey.Dwelling.Toilet, [.. FormLists.OfToilet]),
        new("dwelling.power", static survey => (byte?)survey.Dwelling.Power, [.. FormLists.OfPowerSource]),
        new("dwelling.electricityMeasure", static survey => (byte?)survey.Dwelling.ElectricityMeasure, [.. FormLists.OfElectricityMeasure]),
        new("dwelling.water", static survey => (byte?)survey.Dwelling.Water, [.. FormLists.OfWaterSource]),
    ];

    private static readonly ImmutableArray<SurveyChoice<SurveyMember>> OfMember =
    [
        new("relation", static member => (byte?)member.Relation, [.. FormLists.OfRelation]),
        new("sex", static member => (byte?)member.Sex, [.. FormLists.OfSex]),
        new("schoolLevel", static member => (byte?)member.SchoolLevel, [.. FormLists.OfSchoolLevel]),
        new("generalEducation", static member => (byte?)member.GeneralEducation, [.. FormLists.OfGeneralEducation]),
        new("training", static member => (byte?)member.Training, [.. FormLists.OfTraining]),
        new("socialAllowance", static member => (byte?)member.SocialAllowance, [.. FormLists.OfSocialAllowance]),
        new("job", static member => (byte?)member.Job, [.. FormLists.OfJob]),
        new("jobKind", static member => (byte?)member.JobKind, [.. FormLists.OfJobKind]),
        new("wagedWork", static member => (byte?)member.WagedWork, [.. FormLists.OfWagedWork]),
        new("monthlyBenefit", static member => (byte?)member.MonthlyBenefit, [.. FormLists.OfMonthlyBenefit]),
    ];

    /// <summary>The members; null also where the list is an array that was never made.</summary>
    public static IReadOnlyList<SurveyMember?>? Members(Survey survey) => survey.Members is ImmutableArray<SurveyMember> { IsDefault: true } ? null : survey.Members;

    /// <summary>Every choice outside its list, and every member that is null.</summary>
    public static IEnumerable<InputError> Errors(Survey survey) =>
    [
        .. OfHousehold.SelectMany(choice => choice.Errors("", survey)),
        .. Ticked("hardshipCauses", survey.HardshipCauses, [.. FormLists.OfHardshipCause]),
        .. Ticked("supportsReceived", survey.SupportsReceived, [.. FormLists.OfSupportPolicy]),
        .. Ticked("supportsNeeded", survey.SupportsNeeded, [.. FormLists.OfSupportPolicy]),
        .. Rows(survey.TickedRows),
        .. (Members(survey) ?? []).SelectMany(static (member, place) => OfOne("members[" + place.ToString(CultureInfo.InvariantCulture) + "]", member)),
    ];

    private static IEnumerable<InputError> Rows(IReadOnlyList<string?>? ticked) => ticked is null ? []
        : ticked is ImmutableArray<string> { IsDefault: true } ? [new(InputErrorCodes.RowUnknown, "tickedRows", SurveyMessages.RowUnknown(null))]
        : ticked.Index().Where(static each => each.Item is null || !FormB1Ticks.Rows.Contains(each.Item, StringComparer.Ordinal)).Select(static each => new InputError(
            InputErrorCodes.RowUnknown, "tickedRows[" + each.Index.ToString(CultureInfo.InvariantCulture) + "]", SurveyMessages.RowUnknown(each.Item)));

    private static IEnumerable<InputError> OfOne(string path, SurveyMember? member) => member is null
        ? [new(InputErrorCodes.MemberNull, path, ValidationMessages.MemberNull)]
        : OfMember.SelectMany(choice => choice.Errors(path + ".", member));

    private static IEnumerable<InputError> Ticked(string path, IEnumerable<HardshipCause>? ticked, ImmutableArray<Bilingual> names) =>
        NotInList(path, ticked?.Select(each => (byte)each), names);

    private static IEnumerable<InputError> Ticked(string path, IEnumerable<SupportPolicy>? ticked, ImmutableArray<Bilingual> names) =>
        NotInList(path, ticked?.Select(each => (byte)each), names);

    private static IEnumerable<InputError> NotInList(string path, IEnumerable<byte>? ticked, ImmutableArray<Bilingual> names) => (ticked ?? []).Index()
        .Where(each => each.Item >= names.Length)
        .Select(each => new InputError(
            InputErrorCodes.ChoiceNotInList, path + "[" + each.Index.ToString(CultureInfo.InvariantCulture) + "]", ValidationMessages.NotInList(each.Item, names)));
}
