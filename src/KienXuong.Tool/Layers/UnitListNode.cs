using System.Collections.Immutable;
using KienXuong.Domain.Law;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Tool.Layers;

/// <summary>Danh mục đơn vị của người dùng: reads the commune-level units of a layer file.</summary>
internal static class UnitListNode
{
    private const int CodeLength = 5;

    private static readonly ImmutableArray<(string Word, UnitType Type)> Types = [("Xã ", UnitType.Commune), ("Phường ", UnitType.Ward), ("Thị trấn ", UnitType.Township)];

    /// <summary>The list.</summary>
    /// <param name="value">Its value in the file.</param>
    /// <param name="from">The first day of its units.</param>
    /// <exception cref="LayerProblemException">Something in it is wrong.</exception>
    public static UnitList ListOf(LayerNode value, LocalDate from)
    {
        value.AllowOnly("units");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<AdministrativeUnit>.Builder units = ImmutableArray.CreateBuilder<AdministrativeUnit>();
        foreach (LayerNode node in value.Get("units").Items())
        {
            node.AllowOnly("code", "name", "province", "district", "formedFrom", "originsComplete");
            AdministrativeUnit unit = UnitOf(node);
            units.Add(codes.Add(unit.Code) ? unit : throw node.Get("code").Wrong("layer-unit-duplicate", Texts.UnitTwice(unit.Code)));
        }

        return new(from, units.ToImmutable());
    }

    private static AdministrativeUnit UnitOf(LayerNode node)
    {
        LayerNode named = node.Get("name");
        string name = Input.Composed.Of(named.Text());
        (string word, UnitType type) = Types.FirstOrDefault(each => name.StartsWith(each.Word, StringComparison.Ordinal) && name.Length > each.Word.Length);
        return word is null ? throw named.Wrong("layer-unit-name", Texts.UnitNameWithoutType) : new(
            CodeOf(node.Get("code")), type, name[word.Length..], TerritoryOf(node.Get("province")), node.Find("district") is { } district ? TerritoryOf(district) : null)
        {
            FormedFrom = node.Find("formedFrom") is { } origins ? [.. origins.Items().Select(static origin => new UnitOrigin(CodeOf(origin), Verification.Unconfirmed))] : [],
            AreOriginsComplete = node.Find("originsComplete")?.YesNo() ?? false,
        };
    }

    private static Territory TerritoryOf(LayerNode node)
    {
        node.AllowOnly("code", "name");
        return new(node.Get("code").Text(), Input.Composed.Of(node.Get("name").Text()));
    }

    private static string CodeOf(LayerNode node)
    {
        string code = node.Text();
        return code.Length == CodeLength && code.All(char.IsAsciiDigit) ? code : throw node.Wrong("layer-unit-code", Texts.UnitCodeDigits);
    }
}
