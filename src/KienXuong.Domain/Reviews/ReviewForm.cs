using KienXuong.Domain.Law;

namespace KienXuong.Domain.Reviews;

/// <summary>Mẫu biểu: a form of a step, with the instrument in whose version it stands on each day. Numbers of forms repeat between instruments.</summary>
/// <param name="Versions">The name of the form, by day.</param>
public sealed record ReviewForm(Timeline<Bilingual> Versions);
