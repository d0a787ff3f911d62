using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Explanations;

/// <summary>Lời văn của lỗi bộ quy tắc: the text of a gap or overlap.</summary>
internal static class DefectText
{
    public static string Of(RuleSetDefect defect, Language language)
    {
        string what = defect.Kind switch
        {
            DefectKind.Gap => language.Pick("khoảng trống: không quy tắc nào áp dụng", "gap: no rule applies"),
            DefectKind.Overlap => language.Pick("chồng lấn: ", "overlap: ") +
                string.Join(language.Pick(" và ", " and "), defect.Rules.Select(rule => rule.Result.In(language) + " (" + rule.Provision.Cite(language) + ")")),
        };
        return defect.RuleSet + ", " + Words.Of(defect.Date) + ", " + what + "; " + language.Pick("ví dụ: ", "for example: ") +
            string.Join("; ", defect.Witness.Select(fact => fact.Show(language)));
    }
}
