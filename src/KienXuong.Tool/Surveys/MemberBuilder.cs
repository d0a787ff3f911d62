using KienXuong.Domain;
using KienXuong.Tool.Csv;

namespace KienXuong.Tool.Surveys;

/// <summary>One member while the fields of the row are being read. The id of the row is that of the household.</summary>
internal sealed class MemberBuilder(CsvRecord record) : RowBuilder<SurveyMember>(record)
{
    /// <summary>What is known so far.</summary>
    public SurveyMember Member { get; set; } = new();

    /// <summary>Số thứ tự (B.1).</summary>
    public string? Number { get; set; }

    /// <summary>Họ tên (B.2).</summary>
    public string? Name { get; set; }

    /// <inheritdoc/>
    protected override SurveyMember Make() => Number is null && Name is null ? Member
        : Member with { Id = string.Join(' ', new[] { Number, Name }.Where(static part => part is not null)) };
}
