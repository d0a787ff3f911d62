using KienXuong.Domain.Cases;

namespace KienXuong.Domain.Tests.Cases;

/// <summary>Runs every case file of the repository: the auditors' part, written without C#.</summary>
public class CaseFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "cases");

    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string file in Files())
            {
                foreach (LawCase each in CaseFile.Read(File.ReadAllText(file)).Cases)
                {
                    data.Add(Path.GetFileName(file), each.Name);
                }
            }

            return data;
        }
    }

    [Theory(DisplayName = "Tình huống")]
    [MemberData(nameof(All))]
    public void The_law_answers_as_the_case_expects(string file, string name)
    {
        LawCase each = CaseFile.Read(File.ReadAllText(Path.Combine(Folder, file))).Cases.First(candidate => candidate.Name == name);

        Assert.Empty(each.Run(LawBook.Vietnam));
    }

    [Fact(DisplayName = "Mọi tệp tình huống đọc được, không trùng tên, và có ít nhất 150 tình huống")]
    public void Every_file_is_read_without_errors()
    {
        CaseFileReading[] readings = [.. Files().Select(file => CaseFile.Read(File.ReadAllText(file)))];

        Assert.All(readings, reading => Assert.Empty(reading.Errors));
        Assert.All(readings, reading => Assert.Equal(reading.Cases.Length, reading.Cases.Select(each => each.Name).Distinct().Count()));
        Assert.InRange(readings.Sum(reading => reading.Cases.Length), 150, int.MaxValue);
    }

    [Fact(DisplayName = "Lược đồ của tệp tình huống trong kho là lược đồ của thư viện")]
    public void The_schema_in_the_repository_is_the_one_of_the_library() =>
        Assert.Equal(CaseSchema.Text, File.ReadAllText(Path.Combine(Folder, "case.schema.json")));

    [Theory(DisplayName = "Khóa lạ, kiểu sai, thiếu trường trong tệp tình huống là lỗi có mã và đường dẫn")]
    [InlineData("""{"cases":[],"x":1}""", "case-unknown-property", "x")]
    [InlineData("""[]""", "case-wrong-type", "")]
    [InlineData("""{"cases":[{"nam":"a"}]}""", "case-unknown-property", "cases[0].nam")]
    [InlineData("""{"cases":[{"name":"a","provision":"b","on":"2023-02-30","household":{},"expect":{"class":"poor"}}]}""", "case-wrong-type", "cases[0].on")]
    [InlineData("""{"cases":[{"name":"a","provision":"b","on":"2023-02-03","household":{"are":"rural"},"expect":{"class":"poor"}}]}""", "json-unknown-property", "cases[0].household.are")]
    [InlineData("""{"cases":[{"name":"a","provision":"b","on":"2023-02-03","household":{},"expect":{"klass":"poor"}}]}""", "case-unknown-property", "cases[0].expect.klass")]
    [InlineData("""{"cases":[{"name":"a","provision":"b","on":"2023-02-03","household":{},"expect":{"class":3}}]}""", "case-wrong-type", "cases[0].expect.class")]
    [InlineData("""{"cases":[{"name":"a","provision":"b","on":"2023-02-03","household":{},"person":{"x":1},"expect":{"class":"poor"}}]}""", "json-unknown-property", "cases[0].person.x")]
    [InlineData("""{"cases":[{"name":"a","name":"b"}]}""", "case-json", "")]
    [InlineData("""{"cases":[""", "case-json", "")]
    public void A_slip_of_the_pen_is_an_error(string json, string code, string path)
    {
        CaseFileReading reading = CaseFile.Read(json);

        Assert.Contains(reading.Errors, error => error.Code == code && error.Path == path);
        Assert.Empty(reading.Cases);
    }

    [Fact(DisplayName = "Tình huống sai cho thấy ngày, trường, điều mong đợi và điều thư viện trả lời")]
    public void A_wrong_case_shows_its_difference()
    {
        LawCase wrong = Assert.Single(CaseFile.Read(
            """{"cases":[{"name":"a","provision":"b","on":["2023-02-03"],"household":{"area":"rural","incomePerHead":1500000,"deprivationCount":3},"expect":{"class":"nearPoor","belowIncomeLine":0}}]}""").Cases);

        CaseDifference difference = Assert.Single(wrong.Run(LawBook.Vietnam));

        Assert.Equal(new(new(2023, 2, 3), "class", "nearPoor", "poor"), difference);
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*.json").Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
