using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Kết quả nhận dạng nhanh: what Form A says of one household on a day, with every step. It names no class.</summary>
public sealed record FormAResult
{
    internal FormAResult(LocalDate date) => Date = date;

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The outcomes still possible: one when decided, none when the day is not covered.</summary>
    public Possible<FormAOutcome> Possible { get; internal init; }

    /// <summary>The rules that were applied, with their days and provision; null when the day is not covered.</summary>
    public ParameterUse? Application { get; internal init; }

    /// <summary>Hàng được tính: the line that was judged, with the cells taken from Form B where it belongs to a survey.</summary>
    public FormA Form { get; internal init; } = new();

    /// <summary>Cột 0: 0 where a condition of it is so, 1 where none of the five is; null where that is open or the form is not used.</summary>
    public int? Column0 { get; internal init; }

    /// <summary>Cột D: how many of the nine items are so, from those known to those known and the blank ones; null where column 0 is 0 or the form is not used. Where a condition of column 0 is blank, the number that holds if column 0 is 1.</summary>
    public NumberRange? ColumnD { get; internal init; }

    /// <summary>Cột E: 0 for 4 items or more, 1 for fewer; null unless column 0 is 1 and column D decides it.</summary>
    public int? ColumnE => (Column0, Possible.Decided) switch
    {
        (1, FormAOutcome.NotReviewed) => 0,
        (1, FormAOutcome.OnTheList) => 1,
        _ => null,
    };

    /// <summary>Chỉ tiêu loại hộ khỏi danh sách: the conditions of column 0 that are so, else the items that are; empty unless the household is not reviewed.</summary>
    public ImmutableArray<Fact> ScreenedOutBy { get; internal init; } = [];

    /// <summary>Ô lấy từ Phiếu B: the cells that are blank on the line of Form A and that the rest of the survey answers; empty where a line is asked about alone.</summary>
    public ImmutableArray<Fact> Derived { get; internal init; } = [];

    /// <summary>Ô trái với Phiếu B: the cells that the rest of the survey contradicts. They are reported, never overwritten.</summary>
    public ImmutableArray<SurveyRemark> Contradicted { get; internal init; } = [];

    /// <summary>Kết quả được làm theo: what the review goes on with, which is what people decided otherwise, else the outcome; null while that is open.</summary>
    public FormAOutcome? Followed => Override?.Outcome ?? Possible.Decided;

    /// <summary>Every step, in the order of the law.</summary>
    public ImmutableArray<Step> Steps { get; internal init; } = [];

    /// <summary>Exactly the facts that can still change the outcome; empty when it is decided.</summary>
    public ImmutableArray<MissingFact> Missing { get; internal init; } = [];

    /// <summary>Why there is no answer; null when there is one or it is only undetermined.</summary>
    public NotCovered? NotCovered { get; internal init; }

    /// <summary>Quyết định khác với kết quả: what people decided beside this result, with author, date and reason; null where nobody did.</summary>
    public FormAOverride? Override { get; internal init; }

    /// <summary>The result, the columns and the steps as text, with the provision beside each step.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => FormAText.Of(this, language);
}
