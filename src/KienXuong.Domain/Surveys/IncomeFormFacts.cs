using System.Collections.Immutable;
using KienXuong.Domain.Households;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Surveys;

/// <summary>Dữ kiện của phiếu thu nhập: the facts that rules ask about the income form, and its cells, as printed.</summary>
internal static class IncomeFormFacts
{
    /// <summary>Khu vực.</summary>
    public static readonly ChoiceFact<IncomeForm, AreaType> Area = new(
        "incomeForm.area", HouseholdFacts.Area.Label, [.. HouseholdFacts.Area.Choices], static form => form.Area)
    {
        IsChangeable = false,
    };

    /// <summary>Số thành viên.</summary>
    public static readonly NumberFact<IncomeForm> MemberCount = new(
        "incomeForm.memberCount",
        HouseholdFacts.MemberCount.Label,
        HouseholdFacts.MemberCount.Domain,
        static (form, _) => (form.MemberCount ?? form.Members?.Count) is { } count ? NumberRange.Exactly(count) : null)
    {
        Unit = HouseholdFacts.MemberCount.Unit,
        IsChangeable = false,
    };

    /// <summary>Thành viên.</summary>
    public static readonly Members<IncomeForm, Person> Members = new(
        "incomeForm.members", new("danh sách thành viên của hộ", "list of household members"), static form => form.Members);

    /// <summary>Kết quả phân loại đã công nhận.</summary>
    public static readonly ChoiceFact<IncomeForm, PovertyClass> RecognisedClass = new(
        "incomeForm.recognisedClass", HouseholdFacts.RecognisedClass.Label, [.. HouseholdFacts.RecognisedClass.Choices], static form => form.RecognisedClass);

    /// <summary>Dòng 1 đến dòng 8.</summary>
    public static readonly ImmutableArray<IncomeLineOfForm> Lines =
    [
        new("crops", new("Trồng trọt", "crops"), static form => form.Crops),
        new("livestock", new("Chăn nuôi", "animals"), static form => form.Livestock),
        new("agriculturalServices", new("Hoạt động dịch vụ nông nghiệp", "agricultural services"), static form => form.AgriculturalServices),
        new("forestry", new("Lâm nghiệp và dịch vụ lâm nghiệp", "forestry and its services"), static form => form.Forestry),
        new("fishery", new("Thủy sản và dịch vụ thủy sản", "fishery and its services"), static form => form.Fishery),
        new("saltMaking", new("Diêm nghiệp và dịch vụ diêm nghiệp", "salt making and its services"), static form => form.SaltMaking),
        new("nonFarmBusiness", new("Các dịch vụ sản xuất kinh doanh dịch vụ phi nông nghiệp", "non-farm business and services"), static form => form.NonFarmBusiness),
        new("wages", new("Tiền lương, tiền công", "wages"), static form => form.Wages),
    ];

    /// <summary>Dòng 9: the sum of its sources that count.</summary>
    public static readonly IncomeLineOfForm Other = new("other", new("Các khoản khác", "other sources"), IncomeTotals.OfOther);

    /// <summary>Mục II.2 (1), thu nhập 12 tháng của hộ = tổng thu - tổng chi; a loss where the costs are greater.</summary>
    public static readonly SumFact<IncomeForm> Income = new(
        "incomeForm.income",
        new("thu nhập 12 tháng của hộ", "income of the household in 12 months"),
        [.. Lines.Append(Other).SelectMany(static line => ((Fact<IncomeForm>, int)[])[(line.Revenue, 1), (line.Cost, -1)])]);

    /// <summary>Mục II.2 (2), thu nhập bình quân đầu người/tháng = thu nhập 12 tháng / số thành viên / 12.</summary>
    public static readonly QuotientFact<IncomeForm> IncomePerHead = new(
        "incomeForm.incomePerHead", HouseholdFacts.IncomePerHead.Label, static _ => null, Income, MemberCount)
    {
        Times = 12,
    };

    /// <summary>Dòng 9: whether each source counts.</summary>
    public static readonly YesNoFact<IncomeForm> OtherIsCounted = new(
        "incomeForm.other.isCounted", new("Các khoản khác: khoản nào được tính", "other sources: which of them count"), static _ => null);
}
