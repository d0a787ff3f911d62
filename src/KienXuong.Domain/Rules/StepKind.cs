namespace KienXuong.Domain.Rules;

/// <summary>Loại bước: what a step of an explanation shows.</summary>
public enum StepKind : byte
{
    /// <summary>Quy tắc: a rule and whether it applies; the steps below it show why.</summary>
    Rule,

    /// <summary>Đồng thời: all of the steps below.</summary>
    All,

    /// <summary>Một trong: at least one of the steps below.</summary>
    Any,

    /// <summary>Không phải: the opposite of the step below.</summary>
    Not,

    /// <summary>So sánh: a value and the limit it is compared with.</summary>
    Comparison,

    /// <summary>Nguồn: what is known of the amount or the number from which the quotient of the step above comes.</summary>
    Source,

    /// <summary>Có hoặc không: a yes/no fact.</summary>
    YesNo,

    /// <summary>Lựa chọn: a choice and the choices that count.</summary>
    Choice,

    /// <summary>Số lượng: how many facts are so, and the number they are compared with.</summary>
    Count,

    /// <summary>Số thành viên: how many members meet the condition of the steps below, and the number they are compared with.</summary>
    MemberCount,

    /// <summary>Thành viên: one member; the steps below show the condition.</summary>
    Member,

    /// <summary>Có quy định: that the law gives a parameter a value on the day, or a named choice the value wanted, or that it does not.</summary>
    Given,

    /// <summary>Tổng điểm: a score and the limit it is compared with; the steps below show the column and the rows.</summary>
    Score,

    /// <summary>Cột của bảng điểm: a column of the point table that applies, or may.</summary>
    Column,

    /// <summary>Dòng của bảng điểm: a row that is ticked, or may be, with its points; the steps below show why.</summary>
    Row,

    /// <summary>Theo khai báo: what is declared stands in for the condition of the steps below, which the facts leave open.</summary>
    Declared,

    /// <summary>Trường hợp còn lại: no rule applies, so the result is the one otherwise.</summary>
    Otherwise,

    /// <summary>Loại trừ: the result follows because no other is possible.</summary>
    Elimination,
}
