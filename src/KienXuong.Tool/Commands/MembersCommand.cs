using System.CommandLine;
using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Tables;

namespace KienXuong.Tool.Commands;

/// <summary><c>members</c>: who counts as a member of each household in a review, by the definition of the day.</summary>
internal static class MembersCommand
{
    private static readonly FormReading<ResidentList> Reading = new(
        InputContracts.Residents,
        static (_, list) => new ResidentListValidator().Check(list),
        static (law, language) => law.Members([]) is { NotCovered: not null } result ? result.Explain(language) : null,
        static (law, list, language) => law.Members(list.Persons ?? []).Explain(language),
        static (law, list, id) => DecisionJson.Write(law.Members(list.Persons ?? []), id, indented: false),
        ResultCells.OfMembers,
        static (law, list, language) => ResultCells.Of(law.Members(list.Persons ?? []), language));

    /// <summary>The command.</summary>
    /// <param name="terminal">The streams.</param>
    public static Command For(Terminal terminal) => FormCommand.For(terminal, "members", Texts.WhoIsMemberHelp, Reading);
}
