using System.Text.Json;
using System.Text.Json.Serialization;

namespace KienXuong.Domain.Json;

/// <summary>Writes the line of Form A that a survey carries; a survey is read by <see cref="SurveyReader"/>, which reports every error.</summary>
internal sealed class FormAConverter : JsonConverter<FormA>
{
    /// <inheritdoc/>
    public override FormA Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FormA value, JsonSerializerOptions options) => FormAJson.Write(value, writer);
}
