using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Tests.Traceability;
using static KienXuong.Domain.AreaType;

namespace KienXuong.Domain.Tests.Law;

/// <summary>Phạm vi thời gian: ngoài phạm vi thì không trả lời và nêu lý do, không bao giờ lấy chuẩn gần nhất.</summary>
[Provision("Quyết định 59/2015/QĐ-TTg")]
[Provision("Nghị định 351/2025/NĐ-CP")]
public class CoverageTests
{
    private static readonly Household Household = Given.Household(Rural, 600_000, 10);

    [Theory(DisplayName = "Trước ngày 05/01/2016 và sau ngày 31/12/2030: ngoài phạm vi, nêu lý do và phạm vi được mã hóa")]
    [InlineData(2015, 11, 30, NotCoveredReason.BeforeCoverage, "Ngoài phạm vi: chuẩn nghèo đa chiều: trước thời gian được mã hóa (phạm vi: 05/01/2016 - 31/12/2030)")]
    [InlineData(2016, 1, 4, NotCoveredReason.BeforeCoverage, "Ngoài phạm vi: chuẩn nghèo đa chiều: trước thời gian được mã hóa (phạm vi: 05/01/2016 - 31/12/2030)")]
    [InlineData(2031, 1, 1, NotCoveredReason.AfterCoverage, "Ngoài phạm vi: chuẩn nghèo đa chiều: sau thời gian được mã hóa (phạm vi: 05/01/2016 - 31/12/2030)")]
    [InlineData(2050, 1, 1, NotCoveredReason.AfterCoverage, "Ngoài phạm vi: chuẩn nghèo đa chiều: sau thời gian được mã hóa (phạm vi: 05/01/2016 - 31/12/2030)")]
    public void Outside_there_is_no_class(int year, int month, int day, NotCoveredReason reason, string text)
    {
        ClassNotCovered none = Assert.IsType<ClassNotCovered>(Given.Classified(Household, year, month, day));

        Assert.Equal(reason, none.Reason.Reason);
        Assert.Contains(text, none.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Empty(none.Possible);
        Assert.Empty(none.Steps);
        Assert.Null(none.Standard);
        Assert.Null(none.BelowIncomeLine);
        Assert.Null(none.IndicatorsToCutOff);
    }

    [Theory(DisplayName = "Ngày đầu và ngày cuối của phạm vi đều có kết quả")]
    [InlineData(2016, 1, 5)]
    [InlineData(2030, 12, 31)]
    public void The_first_and_the_last_day_have_an_answer(int year, int month, int day) =>
        Assert.Equal(PovertyClass.Poor, Given.Decided(Household, year, month, day).Class);

    [Fact(DisplayName = "Lý do ngoài phạm vi cũng có bằng tiếng Anh")]
    public void The_reason_in_english() => Assert.Contains(
        "Not covered: multidimensional poverty standard: before the days covered (covered: 05/01/2016 - 31/12/2030)",
        Given.Classified(Household, 2016, 1, 4).Explain(Language.English),
        StringComparison.Ordinal);

    [Fact(DisplayName = "Không có ngày nào từ 05/01/2016 đến 31/12/2030 thiếu chuẩn nghèo")]
    public void No_day_between_is_without_a_standard()
    {
        for (NodaTime.LocalDate day = new(2016, 1, 5); day <= new NodaTime.LocalDate(2030, 12, 31); day = day.PlusDays(1))
        {
            Assert.NotNull(LawBook.Vietnam.On(day).Standard);
        }
    }

    [Theory(DisplayName = "Người lao động có thu nhập thấp: có câu trả lời từ 05/01/2016 đến 31/12/2026; sau đó chưa biết quy định")]
    [InlineData(2016, 1, 4, NotCoveredReason.BeforeCoverage)]
    [InlineData(2027, 1, 1, NotCoveredReason.AfterCoverage)]
    public void The_low_income_worker_outside(int year, int month, int day, NotCoveredReason reason)
    {
        Eligibility none = LawBook.Vietnam.On(new(year, month, day)).LowIncomeWorker(Household, new Person { IsWorker = true });

        Assert.Equal(reason, none.NotCovered!.Reason);
        Assert.Empty(none.Possible);
        Assert.Empty(none.Missing);
    }

    [Theory(DisplayName = "Hỗ trợ tiền điện: tháng 5/2014 ngoài phạm vi, tháng 6/2014 có câu trả lời")]
    [InlineData(2014, 5, null)]
    [InlineData(2014, 6, Answer.Yes)]
    public void The_electricity_support_outside(int year, int month, Answer? expected) => Assert.Equal(
        expected,
        LawBook.Vietnam.ElectricitySupport(new() { RecognisedClass = PovertyClass.Poor }, new(year, month)).Eligibility.Possible.Decided);
}
