using System.CommandLine;
using KienXuong.Domain.Cases;
using KienXuong.Domain.Json;

namespace KienXuong.Tool.Commands;

/// <summary><c>schema</c>: the JSON Schema of what the tool reads or writes.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal)
    {
        var name = new Argument<string>("household|survey|decision|case|form-a|history")
        {
            Description = Options.Both(Texts.SchemaNameHelp),
            DefaultValueFactory = static _ => "household",
        };
        name.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: not ("household" or "survey" or "decision" or "case" or "form-a" or "history") } other])
            {
                result.AddError(Options.Both(Texts.NoSuchSchema(other.Value)));
            }
        });
        var command = new Command("schema", Options.Both(Texts.SchemaHelp)) { name };
        command.SetAction(result => terminal.Output.WriteLine(result.GetValue(name) switch
        {
            "survey" => JsonSchemas.Survey,
            "decision" => JsonSchemas.Decision,
            "form-a" => JsonSchemas.FormA,
            "history" => JsonSchemas.DatedHousehold,
            "case" => CaseSchema.Text.TrimEnd(),
            _ => JsonSchemas.Household,
        }));
        return command;
    }
}
