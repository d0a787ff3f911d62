using System.CommandLine;
using KienXuong.Domain.Cases;
using KienXuong.Domain.Json;
using KienXuong.Tool.Layers;

namespace KienXuong.Tool.Commands;

/// <summary><c>schema</c>: the JSON Schema of what the tool reads or writes.</summary>
internal static class SchemaCommand
{
    private static readonly (string Name, Func<string> Text)[] Schemas =
    [
        ("household", static () => JsonSchemas.Household),
        ("survey", static () => JsonSchemas.Survey),
        ("decision", static () => JsonSchemas.Decision),
        ("case", static () => CaseSchema.Text.TrimEnd()),
        ("form-a", static () => JsonSchemas.FormA),
        ("income", static () => JsonSchemas.IncomeForm),
        ("income-decision", static () => JsonSchemas.IncomeDecision),
        ("members", static () => JsonSchemas.ResidentList),
        ("members-decision", static () => JsonSchemas.MembersDecision),
        ("review", static () => JsonSchemas.Review),
        ("calendar", static () => JsonSchemas.Calendar),
        ("history", static () => JsonSchemas.DatedHousehold),
        ("units", static () => UnitFileSchema.Text),
    ];

    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        string names = string.Join('|', Schemas.Select(static each => each.Name));
        var name = new Argument<string>(names)
        {
            Description = Options.Both(Texts.SchemaNameHelp),
            DefaultValueFactory = static _ => Schemas[0].Name,
        };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var other] && !Schemas.Any(each => each.Name == other.Value))
            {
                result.AddError(Options.Both(Texts.NoSuchSchema(other.Value, string.Join(", ", Schemas.Select(static each => each.Name)))));
            }
        });
        var command = new Command("schema", Options.Both(Texts.SchemaHelp)) { name };
        command.SetAction(result => terminal.Output.WriteLine(Schemas.First(each => each.Name == result.GetValue(name)).Text()));
        return command;
    }
}
