using System.Collections.Frozen;
using KienXuong.Domain.Households;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Json;

/// <summary>What the properties of the contract mean, in both languages: facts by their own names, the rest from one list.</summary>
internal static class SchemaTexts
{
    private static readonly FrozenDictionary<string, Fact> Facts = new Fact[]
    {
        HouseholdFacts.Area, HouseholdFacts.IncomePerHead, HouseholdFacts.MonthlyIncome, HouseholdFacts.MemberCount,
        HouseholdFacts.DeprivationCount, HouseholdFacts.RecognisedClass, HouseholdFacts.IsWorker,
    }.Concat(DeprivationIndicators2016.All.Facts).Concat(DeprivationIndicators2022.All.Facts).ToFrozenDictionary(fact => fact.Code, StringComparer.Ordinal);

    /// <summary>By the name of the property, or by its path where the name means something else there.</summary>
    private static readonly FrozenDictionary<string, Bilingual> Others = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["id"] = new("mã hộ, tùy người dùng đặt", "code of the household, as the caller knows it"),
        ["members.id"] = new("mã thành viên, tùy người dùng đặt", "code of the member, as the caller knows it"),
        ["communeCode"] = new("mã đơn vị hành chính cấp xã vào ngày xét, 5 chữ số; suy ra khu vực khi không ghi khu vực", "code of the commune-level unit on the day, 5 digits; the area follows from it where it is left out"),
        ["oldCommuneCode"] = new("mã đơn vị cấp xã trước ngày 01/07/2025", "code of the commune-level unit before 01/07/2025"),
        ["members.personalNumber"] = new("số định danh cá nhân, 12 chữ số", "personal number, 12 digits"),
        ["members"] = new("danh sách thành viên của hộ; null là thành viên chưa biết gì", "list of the members; null is a member of whom nothing is known"),
        ["deprivations2022"] = new("12 chỉ số của chuẩn 2022: true là thiếu hụt", "the twelve indicators of the standard of 2022: true is deprived"),
        ["deprivations2016"] = new("10 chỉ số của chuẩn 2016: true là thiếu hụt", "the ten indicators of the standard of 2016: true is deprived"),
        ["household"] = new("mã hộ", "code of the household"),
        ["date"] = new("ngày xét, năm-tháng-ngày", "the day judged, year-month-day"),
        ["status"] = new("đã xác định, chưa xác định hoặc ngoài phạm vi", "decided, undetermined or not covered"),
        ["class"] = new("loại hộ", "the class"),
        ["possible"] = new("các loại hộ còn có thể", "the classes still possible"),
        ["route"] = new("quy tắc áp dụng", "the rule that applies"),
        ["standard"] = new("chuẩn nghèo áp dụng", "the poverty standard applied"),
        ["application"] = new("thời gian và căn cứ áp dụng chuẩn", "the days on which the standard applies, and by what provision"),
        ["belowIncomeLine"] = new("thấp hơn chuẩn thu nhập bao nhiêu đồng; âm là cao hơn", "đồng below the income line; negative above it"),
        ["indicatorsToCutOff"] = new("số chỉ số còn thiếu so với mức; âm là nhiều hơn", "indicators short of the count; negative beyond it"),
        ["place"] = new("khu vực theo đơn vị hành chính", "how the area followed from the unit"),
        ["unit"] = new("đơn vị hành chính tìm thấy, hoặc vì sao không", "the unit found, or why there is none"),
        ["area"] = new("khu vực; không có là chưa xác định", "the area; left out where it is not decided"),
        ["reading"] = new("cách xác định khu vực đã chọn", "the reading of the area that was used"),
        ["otherReading"] = new("cách xác định khu vực khác", "the other reading"),
        ["otherPossible"] = new("các loại hộ theo cách xác định khác; không có là không đổi", "the classes by the other reading; left out where they are the same"),
        ["asksOldUnit"] = new("cần biết mã đơn vị trước ngày 01/07/2025", "whether the code of the unit before 01/07/2025 is needed"),
        ["steps"] = new("các bước, theo thứ tự của luật", "the steps, in the order of the law"),
        ["choices"] = new("các lựa chọn áp dụng đã dùng và ảnh hưởng của chúng; chỉ có khi phân loại theo phiếu", "the named choices used, with their effects; only for a class by survey"),
        ["choice"] = new("lựa chọn áp dụng", "the named choice"),
        ["effects"] = new("giá trị khác nào của lựa chọn, chỉ đổi một mình nó, làm đổi kết quả", "which other values of the choice, changed alone, would change the result"),
        ["other"] = new("giá trị khác của lựa chọn", "the other value of the choice"),
        ["changesClass"] = new("làm đổi loại hộ; không thì chỉ đổi điểm", "whether the class would be another; otherwise only a score"),
        ["missing"] = new("dữ kiện còn thiếu có thể làm đổi kết quả", "the missing facts that can still change the outcome"),
        ["notCovered"] = new("vì sao ngoài phạm vi", "why there is no answer"),
        ["rest"] = new("phần chuẩn còn để ngỏ ngoài kết quả này", "what the standard leaves open beyond this class"),
        ["unconfirmed"] = new("phần luật đã dùng mà chưa kiểm chứng", "what of the law used is unconfirmed"),
        ["code"] = new("mã cố định", "the stable code"),
        ["name"] = new("tên gọi", "the name"),
        ["value"] = new("giá trị", "the value"),
        ["from"] = new("ngày đầu, năm-tháng-ngày", "the first day, year-month-day"),
        ["through"] = new("ngày cuối, năm-tháng-ngày; không có là không thời hạn", "the last day, year-month-day; left out where there is none"),
        ["provision"] = new("căn cứ pháp lý", "the provision"),
        ["carriedBy"] = new("văn bản sau tiếp tục áp dụng", "the later provision that carries it on"),
        ["addedBy"] = new("văn bản bổ sung", "the provision that added it"),
        ["verification"] = new("mức độ kiểm chứng", "how well it is known"),
        ["note"] = new("điều cần lưu ý", "what a reader must know of it"),
        ["layer"] = new("lớp pháp luật đưa ra giá trị", "the layer of law that gives the value"),
        ["instrument"] = new("số ký hiệu văn bản", "number of the instrument"),
        ["article"] = new("điều", "article"),
        ["clause"] = new("khoản", "clause"),
        ["point"] = new("điểm", "point"),
        ["annex"] = new("phụ lục", "annex"),
        ["vi"] = new("tiếng Việt", "Vietnamese"),
        ["en"] = new("tiếng Anh", "English"),
        ["kind"] = new("loại bước", "what the step shows"),
        ["below"] = new("bao nhiêu bước tiếp theo thuộc bước này", "how many of the next steps belong to this one"),
        ["truth"] = new("câu trả lời", "the answer"),
        ["fact"] = new("mã dữ kiện được hỏi", "code of the fact asked"),
        ["found"] = new("giá trị đã biết", "what is known of the value"),
        ["low"] = new(
            "giá trị nhỏ nhất còn có thể; với lựa chọn: mỗi bit là một lựa chọn còn có thể, theo thứ tự danh sách",
            "the least value still possible; for a choice: one bit for each choice still possible, in the order of the list"),
        ["high"] = new("giá trị lớn nhất còn có thể; với lựa chọn: như low", "the greatest value still possible; for a choice: the same as low"),
        ["divisor"] = new("số chia: giá trị bằng low chia cho số này", "the value is low divided by this number"),
        ["known"] = new("đã biết chính xác hay chưa", "whether it is known exactly"),
        ["text"] = new("lời văn", "the text"),
        ["relation"] = new("quan hệ so sánh với mức", "how the value is compared with the limit"),
        ["limit"] = new("mức so sánh", "the limit"),
        ["distance"] = new("thấp hơn mức bao nhiêu; âm là cao hơn", "how far below the limit; negative above it"),
        ["parameter"] = new("giá trị pháp lý cho mức so sánh", "the legal value that gives the limit"),
        ["member"] = new("thứ tự thành viên, từ 0", "place of the member, from 0"),
        ["reason"] = new("lý do", "the reason"),
        ["answer"] = new("câu trả lời", "the answer"),
        ["rules"] = new("quy định áp dụng", "the rules applied"),
        ["months"] = new("cách tính 12 tháng", "which 12 months are counted"),
        ["lines"] = new("chín dòng của phiếu", "the nine lines of the form"),
        ["sources"] = new("từng khoản của dòng 9", "the sources of line 9, one by one"),
        ["revenue"] = new("tổng thu (đồng)", "total revenue (đồng)"),
        ["cost"] = new("tổng chi (đồng)", "total cost (đồng)"),
        ["isCounted"] = new("có được tính là thu nhập hay không", "whether it counts as income"),
        ["totalRevenue"] = new("tổng thu của các khoản được tính (đồng)", "total revenue of what counts (đồng)"),
        ["totalCost"] = new("tổng chi của các khoản được tính (đồng)", "total cost of what counts (đồng)"),
        ["income"] = new("thu nhập 12 tháng = tổng thu - tổng chi (đồng)", "income of 12 months = revenue less cost (đồng)"),
        ["count"] = new("số thành viên: từ số được tính đến số có thể được tính", "members: from those who are counted to those who may be"),
        ["persons"] = new("từng người, theo thứ tự đã cho", "the persons, in the order given"),
        ["person"] = new("tên hoặc số của người", "name or number of the person"),
        ["decision"] = new("câu trả lời với từng bước", "the answer with every step"),
        ["subject"] = new("nội dung ngoài phạm vi", "what is not covered"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a property of a household is.</summary>
    public static Bilingual OfHousehold(string path)
    {
        const string member = "members.";
        string code = path.StartsWith(member, StringComparison.Ordinal) ? "person." + path[member.Length..] : "household." + path;
        return !Facts.TryGetValue(code, out Fact? fact) ? Others[path]
            : fact.Kind == FactKind.Money ? new(fact.Label.Vietnamese + " (đồng)", fact.Label.English + " (đồng)")
            : fact.Label;
    }

    /// <summary>What a property of a decision is.</summary>
    public static Bilingual OfDecision(string path) => Others[path[(path.LastIndexOf('.') + 1)..]];

    /// <summary>Both languages in one line, as a schema holds them.</summary>
    public static string Both(Bilingual text) => text.Vietnamese + " / " + text.English;
}
