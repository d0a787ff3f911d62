using System.Text.Json;
using System.Text.Json.Serialization;

namespace KienXuong.Domain.Json;

/// <summary>Writes a closed list by its names with a small first letter.</summary>
internal sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
