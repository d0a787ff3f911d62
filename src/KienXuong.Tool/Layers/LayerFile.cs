using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using NodaTime;

namespace KienXuong.Tool.Layers;

/// <summary>Tệp lớp quy định: reads a layer of the law from JSON. An unknown key or a wrong value ends the run with its path.</summary>
internal static class LayerFile
{
    /// <summary>Reads a layer.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ProblemException">The file cannot be read, or something in it is wrong.</exception>
    public static LawLayer Read(string path)
    {
        using Stream stream = Files.OpenRead(path);
        try
        {
            using JsonDocument document = JsonDocument.Parse(stream, new JsonDocumentOptions { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip });
            var root = new LayerNode(document.RootElement, "");
            root.AllowOnly("name", "rank", "changes");
            return new(
                NameOf(root.Get("name")),
                root.Get("rank").Choice<LayerRank>(),
                [.. root.Get("changes").Items().Select(ChangeOf)]);
        }
        catch (JsonException problem)
        {
            throw new ProblemException(Texts.LayerProblem("", problem.Message, problem.Message));
        }
    }

    private static Bilingual NameOf(LayerNode name)
    {
        name.AllowOnly("vi", "en");
        return new(name.Get("vi").Text(), name.Get("en").Text());
    }

    private static ParameterChange ChangeOf(LayerNode change)
    {
        change.AllowOnly("parameter", "from", "through", "value", "provision", "verification");
        string code = change.Get("parameter").Text();
        LocalDate from = change.Get("from").Date();
        LocalDate? through = change.Find("through")?.Date();
        Provision provision = ProvisionOf(change.Get("provision"));
        Verification verification = change.Get("verification").Choice<Verification>();
        LayerNode value = change.Get("value");
        return LawBook.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Code, code, StringComparison.Ordinal)) switch
        {
            Parameter<ByArea> parameter => parameter.Change(new(from, AreasOf(value), provision, verification) { Through = through }),
            Parameter<Vnd> parameter => parameter.Change(new(from, value.Number(), provision, verification) { Through = through }),
            Parameter<int> parameter => parameter.Change(new(from, checked((int)value.Number()), provision, verification) { Through = through }),
            Parameter<Rate> parameter => parameter.Change(new(from, Rate.Percent(value.Decimal()), provision, verification) { Through = through }),
            Parameter<Rounding> parameter => parameter.Change(new(from, value.Choice<Rounding>(), provision, verification) { Through = through }),
            Parameter<DayOfMonth> parameter => parameter.Change(new(from, value.Choice<DayOfMonth>(), provision, verification) { Through = through }),
            _ => throw change.Get("parameter").Wrong("không có tham số này hoặc không thay đổi được", "there is no such parameter, or it cannot be changed"),
        };
    }

    private static ByArea AreasOf(LayerNode value)
    {
        value.AllowOnly("rural", "urban");
        return new(value.Get("rural").Number(), value.Get("urban").Number());
    }

    private static Provision ProvisionOf(LayerNode provision)
    {
        provision.AllowOnly("instrument", "kind", "signed", "article", "clause", "point");
        var instrument = new Instrument(
            provision.Get("kind").Choice<InstrumentKind>(),
            provision.Get("instrument").Text(),
            provision.Find("signed")?.Date(),
            null,
            new("quy định của lớp", "text of the layer"),
            Verification.Reported);
        return new(instrument)
        {
            ArticleNumber = (int?)provision.Find("article")?.Number(),
            ClauseNumber = (int?)provision.Find("clause")?.Number(),
            PointLetter = provision.Find("point")?.Text(),
        };
    }
}
