using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;
using static KienXuong.Domain.Law.Verification;

namespace KienXuong.Domain.Surveys;

/// <summary>Lựa chọn áp dụng của phiếu rà soát: the named choices where the law of the survey is open, each with its default.</summary>
internal static class SurveyChoices
{
    private static readonly LocalDate From = new(2022, 1, 1);

    // Mục 5: mỗi dòng có ô đánh dấu và ô điểm riêng
    public static readonly Parameter<RowCount> RowsOfItem5 = Choice(
        "survey.2022.rowsOfItemFive", new("cách cộng các dòng của mục 5", "how the rows of item 5 add up"), RowCount.SumTickedRows, Inferred,
        new("mỗi dòng có ô đánh dấu và ô điểm riêng; mặc định: cộng tất cả", "each row has its own tick and points cell; default: all are added"),
        value => value switch
        {
            RowCount.SumTickedRows => new("cộng tất cả các dòng đã đánh dấu", "all ticked rows are added"),
            RowCount.HighestRow => new("chỉ tính dòng cao nhất", "only the highest row counts"),
        },
        RowCount.HighestRow);

    // Chỉ số 5: phiếu in "dưới 30 tuổi", phụ lục nghị định theo bản chép "từ 16 đến 30"
    public static readonly Parameter<UpperAge> UpperAgeOfIndicator5 = Choice(
        "survey.2022.upperAge", new("tuổi trên của chỉ số trình độ giáo dục của người lớn", "upper age of the indicator adult education"), UpperAge.Under30, Official,
        new("phiếu in dưới 30 tuổi, bản chép phụ lục nghị định ghi đến 30; mặc định: theo phiếu", "the form prints under 30, the transcript of the decree's annex to 30; default: the form"),
        value => value switch
        {
            UpperAge.Under30 => new("dưới 30 tuổi", "under 30"),
            UpperAge.Through30 => new("đến hết 30 tuổi", "30 included"),
        },
        UpperAge.Through30);

    // Chỉ số 9: nước mưa có trong bản chép phụ lục nghị định, không có trong phiếu
    public static readonly Parameter<RainWater> Rain = Choice(
        "survey.2022.rainWater", new("nước mưa trong chỉ số nguồn nước sinh hoạt", "rain water in the indicator water source"), RainWater.Clean, Unconfirmed,
        new("bản chép phụ lục nghị định nêu nước mưa, phiếu không nêu; mặc định: nước sạch", "the transcript of the decree's annex names rain, the form does not; default: clean"),
        value => value switch
        {
            RainWater.Clean => new("là nước sạch", "clean"),
            RainWater.NotClean => new("không là nước sạch", "not clean"),
        },
        RainWater.NotClean);

    // Chỉ số 6: "đúng bậc, cấp học phù hợp với độ tuổi"
    public static readonly Parameter<LevelFit> SchoolLevelFit = Choice(
        "survey.2022.schoolLevel", new("cấp học phù hợp với độ tuổi", "level of schooling fit for the age"), LevelFit.AtLeastLevel, Inferred,
        new("cấp học cao hơn cũng là được tiếp cận; mặc định: từ cấp học của độ tuổi trở lên", "a higher level is access too; default: the level of the age or a higher one"),
        value => value switch
        {
            LevelFit.AtLeastLevel => new("từ cấp học của độ tuổi trở lên", "the level of the age or a higher one"),
            LevelFit.ExactLevel => new("đúng cấp học của độ tuổi", "the level of the age alone"),
        },
        LevelFit.ExactLevel);

    // Mẫu 3.11: tháng tuổi nằm giữa hai dòng in
    public static readonly Parameter<RowBetween> NutritionRow = Choice(
        "survey.2022.nutritionRow", new("dòng của bảng dinh dưỡng khi tháng tuổi nằm giữa hai dòng", "row of the nutrition table between two printed ages"), RowBetween.LastRowReached, Inferred,
        new("phiếu không nói; mặc định: dòng gần nhất đã đạt", "the form does not say; default: the last row reached"),
        value => value switch
        {
            RowBetween.LastRowReached => new("dòng gần nhất đã đạt", "the last row reached"),
            RowBetween.NearestRow => new("dòng gần hơn, ở giữa thì dòng dưới", "the nearer row, half-way the lower"),
        },
        RowBetween.NearestRow);

    // Mục 12, dòng "Máy vi tính": mẫu 3.1 thu thập máy vi tính và máy tính bảng chung một dòng
    public static readonly Parameter<TabletCount> Tablets = Choice(
        "survey.2022.tablets", new("máy tính bảng ở dòng máy vi tính của mục 12", "tablets in the row computer of item 12"), TabletCount.Counts, Inferred,
        new("mẫu 3.1 thu thập chung một dòng; mặc định: có tính", "form 3.1 collects both in one line; default: they count"),
        value => value switch
        {
            TabletCount.Counts => new("có tính", "they count"),
            TabletCount.DoesNotCount => new("không tính", "they do not count"),
        },
        TabletCount.DoesNotCount);

    // Mục 12, từ 3 xe máy trở lên, Tây Nguyên: mẫu 3.3 in 30 điểm, mẫu 3.8 in 40 điểm
    public static readonly Parameter<int> MotorbikesInCentralHighlands = Choice(
        "survey.2022.motorbikesInCentralHighlands", new("điểm từ 3 xe máy trở lên ở Tây Nguyên", "points of 3 motorbikes or more in the Central Highlands"), 30, Official,
        new("mẫu 3.3 in 30 điểm, mẫu 3.8 in 40 điểm; mặc định: 30", "form 3.3 prints 30, form 3.8 prints 40; default: 30"),
        value => new(FormattableString.Invariant($"{value} điểm"), FormattableString.Invariant($"{value} points")),
        40);

    /// <summary>The choices between the annex of the decree and the forms, which differ: a result that changes with one of them is unconfirmed.</summary>
    public static ImmutableArray<Parameter> BetweenTexts => [UpperAgeOfIndicator5, Rain];

    private static Parameter<TValue> Choice<TValue>(
        string code, Bilingual label, TValue value, Verification verification, Bilingual note, Func<TValue, Bilingual> nameOf, params ReadOnlySpan<TValue> others)
        where TValue : notnull
    {
        Timeline<TValue> timeline = new(new LocalDate(2026, 12, 31), new Enactment<TValue>(From, value, FormRows.AnnexIII, verification) { Note = note });
        return new(code, label, timeline) { IsChoice = true, NameOf = nameOf, Values = [value, .. others] };
    }
}
