using System.Collections.Frozen;
using System.Text.Json.Nodes;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>What the schema of a list of residents has beyond its types, and what each property means.</summary>
internal static class ResidentSchema
{
    private const string Persons = "persons.";

    private static readonly FrozenDictionary<string, Fact> Facts = new Fact[]
    {
        ResidentFacts.Registration, ResidentFacts.Kin, ResidentFacts.EatsAndLivesTogether, ResidentFacts.Contributes, ResidentFacts.CannotContribute,
        ResidentFacts.MonthsTogether, ResidentFacts.WillStay, ResidentFacts.IsAbsentAndSendsIncome, ResidentFacts.IsAbsentStudentSupported,
    }.ToFrozenDictionary(static fact => fact.Code, StringComparer.Ordinal);

    /// <summary>Completes the properties of a list.</summary>
    public static void Complete(JsonNode properties) =>
        properties["persons"]!["items"]!["type"] = new JsonArray((JsonNode[])["object", "null"]);    // a person of whom nothing is known

    /// <summary>What a property is.</summary>
    public static Bilingual Of(string path) => path switch
    {
        "id" => new("mã hộ, tùy người dùng đặt", "code of the household, as the caller knows it"),
        "persons" => new("từng người có thể là thành viên hộ; null là người chưa biết gì", "the persons who may be members; null is one of whom nothing is known"),
        "persons.id" => new("tên hoặc số của người, tùy người dùng đặt", "name or number of the person, as the caller knows it"),
        _ => Facts["resident." + path[Persons.Length..]].Label,
    };
}
