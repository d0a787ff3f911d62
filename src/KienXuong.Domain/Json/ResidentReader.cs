using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KienXuong.Domain.Surveys;

namespace KienXuong.Domain.Json;

/// <summary>Reads the persons who may be members of a household.</summary>
internal sealed class ResidentReader(JsonErrors errors)
{
    private readonly JsonValues _values = new(errors);

    /// <summary>The list of an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="at">Its path; empty where it is the whole text.</param>
    public ResidentList Read(JsonElement element, string at)
    {
        var list = new ResidentList();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at))
        {
            list = name switch
            {
                "id" => list with { Id = _values.Text(value, path) },
                "persons" => list with { Persons = Persons(value, path) },
                _ => Unknown(list, path, ResidentContext.Default.ResidentListContract),
            };
        }

        return list;
    }

    private ImmutableArray<Resident>? Persons(JsonElement value, string at) =>
        value.ValueKind == JsonValueKind.Null ? null : [.. _values.Items(value, at).Select(item => PersonOf(item.Value, item.Path))];

    /// <summary>A person; null in JSON is one of whom nothing is known.</summary>
    private Resident PersonOf(JsonElement element, string at)
    {
        var person = new Resident();
        foreach ((string name, string path, JsonElement value) in _values.Properties(element, at, orUnknown: true))
        {
            person = name switch
            {
                "id" => person with { Id = _values.Text(value, path) },
                "registration" => person with { Registration = _values.Choice<ResidenceRegistration>(value, path) },
                "kin" => person with { Kin = _values.Choice<KinRelation>(value, path) },
                "eatsAndLivesTogether" => person with { EatsAndLivesTogether = _values.YesNo(value, path) },
                "contributes" => person with { Contributes = _values.YesNo(value, path) },
                "cannotContribute" => person with { CannotContribute = _values.YesNo(value, path) },
                "monthsTogether" => person with { MonthsTogether = _values.Number(value, path) },
                "willStay" => person with { WillStay = _values.YesNo(value, path) },
                "isAbsentAndSendsIncome" => person with { IsAbsentAndSendsIncome = _values.YesNo(value, path) },
                "isAbsentStudentSupported" => person with { IsAbsentStudentSupported = _values.YesNo(value, path) },
                _ => Unknown(person, path, ResidentContext.Default.Resident),
            };
        }

        return person;
    }

    private TRead Unknown<TRead>(TRead read, string path, JsonTypeInfo type)
    {
        errors.Unknown(path, JsonNames.PropertiesOf(type));
        return read;
    }
}
