using FsCheck.Xunit;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Law.Circular07Of2021;

namespace KienXuong.Domain.Tests.Properties;

/// <summary>Form A with blanks, against every completion of them and plain counting.</summary>
public class FormAAgainstBruteForce
{
    private static readonly LawInForce Law = LawBook.Vietnam.On(new(2024, 10, 1));

    [Property(DisplayName = "Phiếu A có ô trống: kết quả, cột D và dữ kiện được hỏi đúng bằng duyệt mọi cách điền", MaxTest = 400)]
    public void Blanks_equal_brute_force(int known, int yes, byte procedure, bool? isOnList)
    {
        FormA partly = Drawn(known, yes) with { Procedure = procedure % 6 == 5 ? null : (ReviewProcedure)(procedure % 6), IsOnCommuneList = isOnList };
        int[] open = [.. Enumerable.Range(0, 16).Where(cell => IsBlank(partly, cell))];

        Dictionary<string, FormAOutcome> outcomes = Completions(partly, open).ToDictionary(each => each.Key, each => Expected(each.Form), StringComparer.Ordinal);

        FormAResult result = Law.FormA(partly);
        Assert.Equal(outcomes.Values.Distinct().Order(), result.Possible.Order());
        Assert.Equal(
            open.Where((_, place) => outcomes.GroupBy(each => each.Key[..place] + "*" + each.Key[(place + 1)..]).Any(group => group.Select(each => each.Value).Distinct().Count() > 1))
                .Select(CodeOf).Order(StringComparer.Ordinal),
            result.Missing.Select(fact => fact.Code).Order(StringComparer.Ordinal));
        Assert.Equal(result.Possible.IsDecided, result.Missing.IsEmpty);
        if (result.ColumnD is { } d)
        {
            bool?[] items = [.. Enumerable.Range(1, 9).Select(column => partly.Answers[column + 4])];
            Assert.Equal(new NumberRange(items.Count(item => item == true), items.Count(item => item != false)), d);
        }
    }

    /// <summary>The outcome of a line without blanks, as section 3 of the annex says.</summary>
    private static FormAOutcome Expected(FormA form)
    {
        bool[] conditions = [form.VillaOrGradedHouse!.Value, form.Business!.Value, form.FarmOrAnimals!.Value, form.BusinessAssets!.Value, form.ProvincialCondition!.Value];
        return form.Procedure is not (ReviewProcedure.Periodic or ReviewProcedure.Regular) || (form.Procedure == ReviewProcedure.Periodic && form.IsOnCommuneList == true)
            ? FormAOutcome.NotUsed
            : conditions.Contains(true) || Enumerable.Range(0, 9).Count(item => form.Answers[item + 5] == true) >= 4 ? FormAOutcome.NotReviewed : FormAOutcome.OnTheList;
    }

    /// <summary>At most six blank cells of the fourteen, so that every completion can be tried.</summary>
    private static FormA Drawn(int known, int yes)
    {
        var form = new FormA();
        int blanks = 0;
        for (int cell = 0; cell < 14; cell++)
        {
            bool isBlank = (known >> cell & 1) == 0 && blanks++ < 6;
            form = With(form, cell, isBlank ? null : (yes >> cell & 1) != 0);
        }

        return form;
    }

    private static FormA With(FormA form, int cell, bool? answer) =>
        cell < 5 ? FormAs.WithCondition(form, cell + 1, answer) : FormAs.WithItem(form, cell - 4, answer);

    private static bool IsBlank(FormA form, int cell) => cell switch
    {
        < 14 => form.Answers[cell] is null,
        14 => form.IsOnCommuneList is null,
        _ => form.Procedure is null,
    };

    private static string CodeOf(int cell) => cell switch
    {
        < 14 => FormAFacts.Cells[cell].Code,
        14 => "formA.isOnCommuneList",
        _ => "formA.procedure",
    };

    /// <summary>Every way to fill the blanks, keyed by one letter a blank.</summary>
    private static IEnumerable<(string Key, FormA Form)> Completions(FormA partly, int[] open)
    {
        IEnumerable<(string Key, FormA Form)> all = [("", partly)];
        foreach (int cell in open)
        {
            all = cell == 15
                ? all.SelectMany(each => Enum.GetValues<ReviewProcedure>().Select(procedure => (each.Key + (int)procedure, each.Form with { Procedure = procedure })))
                : all.SelectMany(each => new[] { false, true }.Select(answer => (
                    each.Key + (answer ? "y" : "n"),
                    cell == 14 ? each.Form with { IsOnCommuneList = answer } : With(each.Form, cell, answer))));
        }

        return all;
    }
}
