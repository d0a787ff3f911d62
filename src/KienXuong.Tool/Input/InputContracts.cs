using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Reviews;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Surveys;
using KienXuong.Tool.Tables;

namespace KienXuong.Tool.Input;

/// <summary>How each kind of record is written.</summary>
internal static class InputContracts
{
    /// <summary>Hộ gia đình.</summary>
    public static readonly InputContract<Household> Households = new(
        static text => CsvSource<HouseholdBuilder, Household>.Open(text, Columns.Contract),
        static (file, sheet) => ExcelSource<HouseholdBuilder, Household>.Open(file, ExcelSheet.Of(file, sheet, Columns.Contract), Columns.Contract, hasMembers: true),
        static json =>
        {
            HouseholdReading read = HouseholdJson.Read(json);
            return (read.Household, read.Household?.Id, read.Errors);
        });

    /// <summary>Phiếu rà soát.</summary>
    public static readonly InputContract<Survey> Surveys = new(
        static text => CsvSource<SurveyBuilder, Survey>.Open(text, SurveyColumns.Contract),
        static (file, sheet) => ExcelSource<SurveyBuilder, Survey>.Open(file, ExcelSheet.Of(file, sheet, SurveyColumns.Contract), SurveyColumns.Contract, hasMembers: true),
        static json =>
        {
            SurveyReading read = SurveyJson.Read(json);
            return (read.Survey, read.Survey?.Id, read.Errors);
        });

    /// <summary>Phiếu thu nhập.</summary>
    public static readonly InputContract<IncomeForm> IncomeForms = new(
        static text => TableSource<IncomeForm>.Open(text, IncomeTables.Contract),
        static (file, sheet) => TableSource<IncomeForm>.Open(file, sheet, IncomeTables.Contract),
        static json =>
        {
            IncomeFormReading read = IncomeFormJson.Read(json);
            return (read.Form, read.Form?.Id, read.Errors);
        });

    /// <summary>Người tại chỗ ở của hộ.</summary>
    public static readonly InputContract<ResidentList> Residents = new(
        static text => TableSource<ResidentList>.Open(text, ResidentTables.Contract),
        static (file, sheet) => TableSource<ResidentList>.Open(file, sheet, ResidentTables.Contract),
        static json =>
        {
            ResidentListReading read = ResidentListJson.Read(json);
            return (read.List, read.List?.Id, read.Errors);
        });

    /// <summary>Hộ theo thời gian: decisions, events and dated facts.</summary>
    public static readonly InputContract<DatedHousehold> Histories = new(
        static text => TableSource<DatedHousehold>.Open(text, HistoryTables.Contract),
        static (file, sheet) => TableSource<DatedHousehold>.Open(file, sheet, HistoryTables.Contract),
        static json =>
        {
            DatedHouseholdReading read = DatedHouseholdJson.Read(json);
            return (read.Household, read.Household?.Id, read.Errors);
        });
}
