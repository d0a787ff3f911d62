using KienXuong.Domain.Surveys;
using KienXuong.Domain.Tests.Traceability;
using NodaTime;
using static KienXuong.Domain.FormAOutcome;
using static KienXuong.Domain.Surveys.ReviewProcedure;

namespace KienXuong.Domain.Tests.Law.Circular07Of2021;

/// <summary>Khi nào không dùng Phiếu A: hộ đang trong danh sách của xã ở rà soát định kỳ, và các thủ tục không có Phiếu A.</summary>
[Provision("Quyết định 2306/QĐ-BNNMT")]
[Provision("Quyết định 967/QĐ-BNNMT")]
[Provision("khoản 1 Điều 4 Quyết định 24/2021/QĐ-TTg")]
[Provision("Quyết định 24/2021/QĐ-TTg")]
public class FormANotUsedTests
{
    [Theory(DisplayName = "Thủ tục và danh sách của xã quyết định có dùng Phiếu A hay không; phiếu có 4 chỉ tiêu")]
    [InlineData(Periodic, true, NotUsed)]
    [InlineData(Periodic, false, NotReviewed)]
    [InlineData(Regular, true, NotReviewed)]
    [InlineData(Regular, false, NotReviewed)]
    [InlineData(Escape, true, NotUsed)]
    [InlineData(Escape, false, NotUsed)]
    [InlineData(ReviewProcedure.AverageLivingStandard, false, NotUsed)]
    [InlineData(ReviewProcedure.LowIncomeWorker, false, NotUsed)]
    public void Whether_the_form_is_used(ReviewProcedure procedure, bool isOnList, FormAOutcome expected)
    {
        FormA form = FormAs.Filled(1, 2, 3, 4) with { Procedure = procedure, IsOnCommuneList = isOnList };

        Assert.Equal(expected, On(form, new(2023, 10, 17)).Possible.Decided);
        Assert.Equal(expected, On(form, new(2025, 10, 17)).Possible.Decided);
    }

    [Theory(DisplayName = "Căn cứ: từ 01/07/2025 là thủ tục công bố; trước đó là Quyết định 24/2021/QĐ-TTg, suy luận")]
    [InlineData(2025, 6, 30, Periodic, "khoản 1 Điều 4 Quyết định 24/2021/QĐ-TTg [suy luận; theo thủ tục công bố từ 01/07/2025, áp dụng ngược về trước]")]
    [InlineData(2025, 6, 30, Escape, "Quyết định 24/2021/QĐ-TTg [suy luận; theo thủ tục công bố từ 01/07/2025, áp dụng ngược về trước]")]
    [InlineData(2025, 7, 1, Periodic, "Quyết định 2306/QĐ-BNNMT [chính thức]")]
    [InlineData(2025, 7, 1, Escape, "Quyết định 967/QĐ-BNNMT [chính thức]")]
    public void The_provision(int year, int month, int day, ReviewProcedure procedure, string expected)
    {
        FormAResult result = On(new() { Procedure = procedure, IsOnCommuneList = true }, new(year, month, day));

        Assert.Equal(NotUsed, result.Possible.Decided);
        Assert.Contains(" — " + expected, result.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Null(result.Column0);
        Assert.Null(result.ColumnD);
    }

    [Fact(DisplayName = "Rà soát định kỳ mà chưa biết hộ có trong danh sách: chưa xác định, chỉ hỏi điều đó")]
    public void The_list_is_unknown()
    {
        FormAResult result = On(FormAs.Filled(1) with { Procedure = Periodic }, new(2023, 10, 17));

        Assert.Equal([OnTheList, NotUsed], result.Possible);
        Assert.Equal(["formA.isOnCommuneList"], result.Missing.Select(fact => fact.Code));
    }

    [Fact(DisplayName = "Chưa biết thủ tục: hỏi thủ tục và danh sách")]
    public void The_procedure_is_unknown() => Assert.Equal(
        ["formA.procedure", "formA.isOnCommuneList"],
        On(FormAs.Filled(1) with { Procedure = null }, new(2023, 10, 17)).Missing.Select(fact => fact.Code));

    [Fact(DisplayName = "Từ 11/06/2026 việc tiếp tục áp dụng là suy luận, và kết quả nói rõ")]
    public void After_the_published_text()
    {
        Assert.Equal(Domain.Law.Verification.Official, On(FormAs.Filled(1), new(2026, 6, 10)).Application!.Verification);
        Assert.Contains(
            "tiếp tục áp dụng theo Quyết định 967/QĐ-BNNMT [suy luận; thủ tục trên Cổng dịch vụ công được biết đến ngày 10/06/2026; sau ngày đó là suy luận]",
            On(FormAs.Filled(1), new(2026, 6, 11)).Explain(Language.Vietnamese),
            StringComparison.Ordinal);
    }

    private static FormAResult On(FormA form, LocalDate date) => LawBook.Vietnam.On(date).FormA(form);
}
