using System.Collections.Immutable;
using System.Globalization;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Surveys;
using NodaTime;
using static KienXuong.Tool.Tables.ItemColumns;
using FormColumn = KienXuong.Tool.Csv.Column<KienXuong.Tool.Tables.IncomeBuilder>;

namespace KienXuong.Tool.Tables;

/// <summary>Danh sách phiếu thu nhập: one row a household with the nine lines of Annex VIII in thousand đồng; its members and several sources of line 9 in lists of their own.</summary>
internal static class IncomeTables
{
    /// <summary>A heading with another unit than the form is not known: no amount is taken for a thousandth of itself.</summary>
    private static readonly ImmutableArray<string> Units =
        ["(*)", "(nghin dong)", "(ngan dong)", "(1.000 dong)", "(1000 dong)", "(1.000d)", "(1000d)", "(1.000 d)", "(1000 d)", "(nguoi)", "(khau)"];

    private static readonly TableList<IncomeForm, IncomeBuilder, IncomeForm> Forms = new(
        null,
        new(
            [
                .. OfHousehold<IncomeBuilder>(),
                Of<AreaType>("area", ListCell<AreaType>.One, static (f, v) => f with { Area = v }, "Khu vực"),
                Of<int>("memberCount", Fields.Number, static (f, v) => f with { MemberCount = v }, "Số thành viên", "Số nhân khẩu", "Số khẩu", "Số thành viên của hộ"),
                Of<PovertyClass>("recognisedClass", Class, static (f, v) => f with { RecognisedClass = v }, "Phân loại", "Phân loại hộ", "Loại hộ đã công nhận"),
                Of<bool>("isComplete", Cells.YesNo, static (f, v) => f with { IsComplete = v }, "Phiếu đã ghi đủ", "Đã ghi đủ", "Ô trống là không có"),
                Of<LocalDate>("requestReceived", Cells.Day, static (f, v) => f with { RequestReceived = v }, "Ngày tiếp nhận", "Ngày nhận đơn", "Ngày tiếp nhận yêu cầu", "Ngày nhận giấy đề nghị"),
                Of<IncomeMonths>("months", Choice<IncomeMonths>(("tháng dương lịch", IncomeMonths.CalendarMonths), ("tính đến ngày", IncomeMonths.ToTheDay)),
                    static (f, v) => f with { Months = v }, "Cách tính 12 tháng"),
                .. Line(1, "crops", static f => f.Crops, static (f, v) => f with { Crops = v }, "Trồng trọt"),
                .. Line(2, "livestock", static f => f.Livestock, static (f, v) => f with { Livestock = v }, "Chăn nuôi"),
                .. Line(3, "agriculturalServices", static f => f.AgriculturalServices, static (f, v) => f with { AgriculturalServices = v }, "Dịch vụ nông nghiệp", "Hoạt động dịch vụ nông nghiệp"),
                .. Line(4, "forestry", static f => f.Forestry, static (f, v) => f with { Forestry = v }, "Lâm nghiệp", "Lâm nghiệp và dịch vụ lâm nghiệp"),
                .. Line(5, "fishery", static f => f.Fishery, static (f, v) => f with { Fishery = v }, "Thủy sản", "Thuỷ sản và dịch vụ thuỷ sản"),
                .. Line(6, "saltMaking", static f => f.SaltMaking, static (f, v) => f with { SaltMaking = v }, "Diêm nghiệp", "Diêm nghiệp và dịch vụ diêm nghiệp"),
                .. Line(7, "nonFarmBusiness", static f => f.NonFarmBusiness, static (f, v) => f with { NonFarmBusiness = v },
                    "Phi nông nghiệp", "Sản xuất kinh doanh phi nông nghiệp", "Các dịch vụ sản xuất kinh doanh phi nông nghiệp"),
                .. Line(8, "wages", static f => f.Wages, static (f, v) => f with { Wages = v }, "Tiền lương, tiền công", "Tiền lương tiền công"),
                .. Line(9, "other[0]", static f => f.Other is [var source, ..] ? new(source.Revenue, source.Cost) : null,
                    static (f, v) => f with { Other = [OtherOf(f) with { Revenue = v.Revenue, Cost = v.Cost }] }, "Các khoản khác", "Khoản khác", "Thu khác"),
                Of<bool>("other[0].isCounted", Cells.YesNo, static (f, v) => f with { Other = [OtherOf(f) with { IsCounted = v }] },
                    "Khoản khác được tính", "Khoản khác được tính vào thu nhập", "Các khoản khác Được tính"),
            ],
            static record => new(record))
        { Units = Units },
        static (start, form) => form is null ? start : form with { Id = start.Id },
        "crops.revenue", "livestock.revenue", "agriculturalServices.revenue", "forestry.revenue", "fishery.revenue", "saltMaking.revenue", "nonFarmBusiness.revenue", "wages.revenue");

    private static readonly TableList<IncomeForm, WorkerBuilder, Person> Members = new(
        "members",
        new(
            [
                .. OfHousehold<WorkerBuilder>(),
                .. OfPerson<WorkerBuilder, Person>(),
                new("personalNumber", static (row, _, text) => { string number = text.ToString(); row.Change(person => person with { PersonalNumber = number }); },
                    "Số định danh cá nhân", "Số định danh", "CCCD", "Số CCCD") { IsCode = true, CodeDigits = 12 },
                Of<WorkerBuilder, Person, bool>("isWorker", Cells.YesNo, static (p, v) => p with { IsWorker = v }, "Người lao động", "Là người lao động", "Lao động"),
            ],
            static record => new(record)),
        static (form, person) => form with { Members = [.. form.Members ?? [], person ?? new()] },
        "isWorker", "personalNumber");

    private static readonly TableList<IncomeForm, ItemBuilder<OtherIncome>, OtherIncome> Others = new(
        "other",
        new(
            [
                .. OfHousehold<ItemBuilder<OtherIncome>>(),
                Text<ItemBuilder<OtherIncome>, OtherIncome>("name", static (s, v) => s with { Name = v }, "Khoản thu", "Tên khoản", "Tên khoản thu", "Nội dung"),
                Of<ItemBuilder<OtherIncome>, OtherIncome, Vnd>("revenue", Fields.Amount, static (s, v) => s with { Revenue = v.Amount }, "Tổng thu", "Thu", "Số tiền"),
                Of<ItemBuilder<OtherIncome>, OtherIncome, Vnd>("cost", Fields.Amount, static (s, v) => s with { Cost = v.Amount }, "Tổng chi", "Chi", "Chi phí"),
                Of<ItemBuilder<OtherIncome>, OtherIncome, bool>("isCounted", Cells.YesNo, static (s, v) => s with { IsCounted = v }, "Được tính", "Được tính vào thu nhập"),
            ],
            static record => new(record, new(null, null, null, null)))
        { Units = Units },
        static (form, source) => form with { Other = [.. form.Other ?? [], source ?? new(null, null, null, null)] },
        "isCounted", "name");

    /// <summary>The lists.</summary>
    public static readonly TableContract<IncomeForm> Contract = new(
        static id => new() { Id = id }, Forms, [Forms, Members, Others],
        new("Mã hộ, Khu vực, Số nhân khẩu, Trồng trọt Tổng thu, Trồng trọt Tổng chi", "id, area, memberCount, crops.revenue, crops.cost"));

    private static OtherIncome OtherOf(IncomeForm form) => form.Other is [var source, ..] ? source : new(null, null, null, null);

    /// <summary>Tổng thu, tổng chi của một dòng: under the name of the line, or its number, in a heading of one row or two.</summary>
    private static FormColumn[] Line(
        int number, string path, Func<IncomeForm, RevenueAndCost?> of, Func<IncomeForm, RevenueAndCost, IncomeForm> put, params ImmutableArray<string> names)
    {
        string line = number.ToString(CultureInfo.InvariantCulture);
        ImmutableArray<string> all = [.. names, .. names.Select(name => line + ". " + name), .. names.Select(name => line + " " + name), "Dòng " + line];
        return
        [
            Cell(path + ".revenue", static (cells, amount) => cells with { Revenue = amount }, "Tổng thu", "Thu", "Doanh thu"),
            Cell(path + ".cost", static (cells, amount) => cells with { Cost = amount }, "Tổng chi", "Chi", "Chi phí"),
        ];

        FormColumn Cell(string at, Func<RevenueAndCost, long, RevenueAndCost> with, params ImmutableArray<string> kinds) => Of<Vnd>(
            at,
            Fields.Amount,
            (form, amount) => put(form, with(of(form) ?? new(null, null), amount.Amount)),
            [.. all.SelectMany(name => kinds.SelectMany(kind => (string[])[$"{name} {kind}", $"{name} - {kind}", $"{name}: {kind}", $"{kind} {name}"]))]);
    }

    private static FormColumn Of<TValue>(string path, Cell<TValue> cell, Func<IncomeForm, TValue, IncomeForm> put, params ImmutableArray<string> headings)
        where TValue : struct => Of<IncomeBuilder, IncomeForm, TValue>(path, cell, put, headings);
}
