namespace KienXuong.Domain.Territories;

/// <summary>Tỉnh, huyện: a province or district to which a unit belongs.</summary>
/// <param name="Code">Its code of the statistics office: text.</param>
/// <param name="Name">Its name without the type, for example <c>Kiến Xương</c>.</param>
public sealed record Territory(string Code, string Name);
