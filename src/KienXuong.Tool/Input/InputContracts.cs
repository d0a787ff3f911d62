using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Reviews;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Surveys;

namespace KienXuong.Tool.Input;

/// <summary>How each kind of record is written.</summary>
internal static class InputContracts
{
    /// <summary>Hộ gia đình.</summary>
    public static readonly InputContract<Household> Households = new(
        static text => CsvSource<HouseholdBuilder, Household>.Open(text, Columns.Contract),
        static json =>
        {
            HouseholdReading read = HouseholdJson.Read(json);
            return (read.Household, read.Household?.Id, read.Errors);
        });

    /// <summary>Phiếu rà soát.</summary>
    public static readonly InputContract<Survey> Surveys = new(
        static text => CsvSource<SurveyBuilder, Survey>.Open(text, SurveyColumns.Contract),
        static json =>
        {
            SurveyReading read = SurveyJson.Read(json);
            return (read.Survey, read.Survey?.Id, read.Errors);
        });

    /// <summary>Hộ theo thời gian: decisions, events and dated facts; a table cannot hold them.</summary>
    public static readonly InputContract<DatedHousehold> Histories = new(
        static _ => throw new ProblemException(Texts.HistoriesAreJson),
        static json =>
        {
            DatedHouseholdReading read = DatedHouseholdJson.Read(json);
            return (read.Household, read.Household?.Id, read.Errors);
        });
}
