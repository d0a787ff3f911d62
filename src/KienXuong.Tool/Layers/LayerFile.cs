using System.Text.Json;
using KienXuong.Domain;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Tool.Layers;

/// <summary>Tệp lớp quy định: reads a layer of the law from JSON. An unknown key or a wrong value ends the run with its path.</summary>
internal static class LayerFile
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 };

    /// <summary>Reads a layer.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ProblemException">The file cannot be read, or something in it is wrong.</exception>
    public static LawLayer Read(string path)
    {
        using Stream stream = Files.OpenRead(path);
        try
        {
            using JsonDocument document = JsonDocument.Parse(stream, Options);
            return LayerOf(new(document.RootElement, ""));
        }
        catch (LayerProblemException problem)
        {
            throw new ProblemException(Texts.FileProblem(path, problem.Error));
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text of it is no Unicode.
            throw new ProblemException(Texts.FileProblem(path, new("layer-json", "", Texts.NotValidJson(problem.Message))));
        }
    }

    private static LawLayer LayerOf(LayerNode root)
    {
        root.AllowOnly("$schema", "name", "rank", "changes");
        LayerNode name = root.Get("name");
        name.AllowOnly("vi", "en");
        return new(
            new(name.Get("vi").Text(), name.Get("en").Text()),
            root.Get("rank").Choice<LayerRank>(),
            [.. root.Get("changes").Items().Select(ChangeOf)]);
    }

    private static ParameterChange ChangeOf(LayerNode change)
    {
        change.AllowOnly("parameter", "from", "through", "value", "provision", "verification");
        LayerNode named = change.Get("parameter");
        string code = named.Text();
        Parameter parameter = LawBook.Parameters.FirstOrDefault(each => string.Equals(each.Code, code, StringComparison.Ordinal))
            ?? throw named.Wrong("layer-unknown-parameter", Texts.NoSuchParameter(code));
        LocalDate from = change.Get("from").Date();
        LocalDate? through = change.Find("through")?.Date();
        if (through < from)
        {
            throw change.Get("through").Wrong("layer-period", Texts.ThroughBeforeFrom);
        }

        Provision provision = ProvisionOf(change.Get("provision"));
        Verification verification = change.Get("verification").Choice<Verification>();
        LayerNode value = change.Get("value");
        return parameter switch
        {
            Parameter<ByArea> byArea => byArea.Change(Of(AreasOf(value))),
            Parameter<Vnd> amount => amount.Change(Of(value.Amount())),
            Parameter<int> number => number.Change(Of((int)value.Number(0, int.MaxValue))),
            Parameter<Rate> rate => rate.Change(Of(value.Percent())),
            Parameter<Rounding> rounding => rounding.Change(Of(value.Choice<Rounding>())),
            Parameter<DayOfMonth> day => day.Change(Of(value.Choice<DayOfMonth>())),
            Parameter<UnitList> list => list.Change(Of(UnitListNode.ListOf(value, from))),
            Parameter<AreaReading> reading => reading.Change(Of(value.Choice<AreaReading>())),
            _ => throw named.Wrong("layer-fixed-parameter", Texts.ParameterCannotChange(code)),
        };

        Enactment<T> Of<T>(T given) => new(from, given, provision, verification) { Through = through };
    }

    private static ByArea AreasOf(LayerNode value)
    {
        value.AllowOnly("rural", "urban");
        return new(value.Get("rural").Amount(), value.Get("urban").Amount());
    }

    private static Provision ProvisionOf(LayerNode provision)
    {
        provision.AllowOnly("instrument", "kind", "signed", "article", "clause", "point");
        var instrument = new Instrument(
            provision.Get("kind").Choice<InstrumentKind>(),
            provision.Get("instrument").Text(),
            provision.Find("signed")?.Date(),
            null,
            Texts.SubjectOfLayer,
            Verification.Reported);
        return new(instrument)
        {
            ArticleNumber = (int?)provision.Find("article")?.Number(1, short.MaxValue),
            ClauseNumber = (int?)provision.Find("clause")?.Number(1, short.MaxValue),
            PointLetter = provision.Find("point")?.Text(),
        };
    }
}
