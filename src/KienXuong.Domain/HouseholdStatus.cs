using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Domain;

/// <summary>Tình trạng của hộ vào một ngày: the recognised class of a household on a day, since when and by which decision, or why it is not known.</summary>
public sealed record HouseholdStatus
{
    internal HouseholdStatus(LocalDate date) => Date = date;

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Loại hộ: poor, near-poor, average living standard, or on neither list; null where it is not known.</summary>
    public PovertyClass? Class { get; internal init; }

    /// <summary>Why it is not known; null where it is.</summary>
    public StatusUnknown? Unknown { get; internal init; }

    /// <summary>Từ ngày: the first day on which it has had this class without a break, by whatever decisions; null where the class is not known.</summary>
    public LocalDate? Since { get; internal init; }

    /// <summary>The days around this one on which the same decision or event decides; null where the class is not known.</summary>
    public Validity? Days { get; internal init; }

    /// <summary>Quyết định: the decision by which it has the class, or by which it last had one; null where none counts or an event decides.</summary>
    public Recognition? By { get; internal init; }

    /// <summary>Biến cố: the event by which it has the class; null where a decision decides.</summary>
    public StatusEvent? ByEvent { get; internal init; }

    /// <summary>Chuẩn nghèo của danh sách: the code of the standard of the decision, as given, or the one in force both when it was made and when its year began; null where that is not one.</summary>
    public string? Standard { get; internal init; }

    /// <summary>The rule by which the decision counts, with its provision and verification; null where the class is not known.</summary>
    public Step? Rule { get; internal init; }

    /// <summary>The named choice from which day a yearly decision counts, as it was used; null where the day is not covered.</summary>
    public ParameterUse? Choice { get; internal init; }

    /// <summary>Lựa chọn làm đổi kết quả: what the other value of the choice would decide, where that is not the same; no class possible where it would not be known.</summary>
    public ImmutableArray<ChoiceEffect> ChoiceEffects { get; internal init; } = [];

    /// <summary>The name of the class, or why it is not known.</summary>
    public Bilingual Name => new(StatusText.NameOf(this, Language.Vietnamese), StatusText.NameOf(this, Language.English));

    /// <summary>The decision or event in one line: what it says, its number, day, review, policy year and standard; null where there is none.</summary>
    public Bilingual? Decision => StatusText.EntryOf(this, Language.Vietnamese) is { } text ? new(text, StatusText.EntryOf(this, Language.English)!) : null;

    /// <summary>The status and its reason as text, with the article.</summary>
    /// <param name="language">The language wanted.</param>
    public string Explain(Language language) => StatusText.Of(this, language);
}
