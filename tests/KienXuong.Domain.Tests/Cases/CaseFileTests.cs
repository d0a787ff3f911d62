using KienXuong.Domain.Cases;
using KienXuong.Domain.Validation;

namespace KienXuong.Domain.Tests.Cases;

/// <summary>Runs every case file of the repository: the auditors' part, written without C#.</summary>
public class CaseFileTests
{
    private const string Sound = """{"name":"đúng","provision":"b","on":"2023-02-03","household":{},"expect":{"class":"undetermined"}}""";

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
    [InlineData("""{"cases":[],"x":1}""", InputErrorCodes.JsonUnknownProperty, "x")]
    [InlineData("[]", InputErrorCodes.JsonWrongType, "")]
    [InlineData("{}", InputErrorCodes.CaseMissingProperty, "cases")]
    [InlineData("""{"cases":null}""", InputErrorCodes.JsonWrongType, "cases")]
    [InlineData("""{"cases":{}}""", InputErrorCodes.JsonWrongType, "cases")]
    [InlineData("""{"cases":[],"cases":[]}""", InputErrorCodes.JsonDuplicateProperty, "cases")]
    [InlineData("""{"cases":[],"title":1}""", InputErrorCodes.JsonWrongType, "title")]
    [InlineData("""{"cases":[null]}""", InputErrorCodes.JsonWrongType, "cases[0]")]
    [InlineData("""{"cases":[{}]}""", InputErrorCodes.CaseMissingProperty, "cases[0].expect")]
    [InlineData("""{"cases":[{"nam":"a"}]}""", InputErrorCodes.JsonUnknownProperty, "cases[0].nam")]
    [InlineData("""{"cases":[{"name":"a","name":"b"}]}""", InputErrorCodes.JsonDuplicateProperty, "cases[0].name")]
    [InlineData("""{"cases":[{"name":"\ud800"}]}""", InputErrorCodes.JsonWrongType, "cases[0].name")]
    [InlineData("""{"cases":[{"\ud800":"a"}]}""", InputErrorCodes.JsonUnknownProperty, @"cases[0].\ud800")]
    [InlineData("""{"cases":[""", InputErrorCodes.JsonSyntax, "")]
    public void A_slip_of_the_pen_is_an_error(string json, string code, string path)
    {
        CaseFileReading reading = CaseFile.Read(json);

        Assert.Contains(reading.Errors, error => error.Code == code && error.Path == path);
        Assert.Empty(reading.Cases);
    }

    [Theory(DisplayName = "Trong một tình huống: mỗi lỗi có mã và đường dẫn của nó, cả trong hộ, người và điều mong đợi")]
    [InlineData("name", "1", InputErrorCodes.JsonWrongType, "name")]
    [InlineData("on", "\"2023-02-30\"", InputErrorCodes.JsonWrongType, "on")]
    [InlineData("on", "[]", InputErrorCodes.CaseMissingProperty, "on")]
    [InlineData("on", """["2023-02-03",3]""", InputErrorCodes.JsonWrongType, "on[1]")]
    [InlineData("standard", "\"2019\"", InputErrorCodes.CaseUnknownStandard, "standard")]
    [InlineData("standard", "2022", InputErrorCodes.JsonWrongType, "standard")]
    [InlineData("survey", "null", InputErrorCodes.JsonWrongType, "survey")]
    [InlineData("survey", "[]", InputErrorCodes.JsonWrongType, "survey")]
    [InlineData("survey", """{"dwelling":{"toilets":1}}""", InputErrorCodes.JsonUnknownProperty, "survey.dwelling.toilets")]
    [InlineData("survey", """{"members":[{},{"birthDate":"2012-13"}]}""", InputErrorCodes.JsonNotADate, "survey.members[1].birthDate")]
    [InlineData("expect", """{"incomeScore":[1]}""", InputErrorCodes.JsonWrongType, "expect.incomeScore")]
    [InlineData("expect", """{"incomeScore":[1,2,3]}""", InputErrorCodes.JsonWrongType, "expect.incomeScore")]
    [InlineData("expect", """{"incomeScore":[1,null]}""", InputErrorCodes.JsonWrongType, "expect.incomeScore[1]")]
    [InlineData("expect", """{"incomeScore":[1,"2"]}""", InputErrorCodes.JsonWrongType, "expect.incomeScore[1]")]
    [InlineData("expect", """{"deprivationScore":"30"}""", InputErrorCodes.JsonWrongType, "expect.deprivationScore")]
    [InlineData("household", "null", InputErrorCodes.JsonWrongType, "household")]
    [InlineData("household", "[]", InputErrorCodes.JsonWrongType, "household")]
    [InlineData("household", """{"are":"rural"}""", InputErrorCodes.JsonUnknownProperty, "household.are")]
    [InlineData("person", "3", InputErrorCodes.JsonWrongType, "person")]
    [InlineData("person", """{"x":1}""", InputErrorCodes.JsonUnknownProperty, "person.x")]
    [InlineData("expect", "{}", InputErrorCodes.CaseMissingProperty, "expect")]
    [InlineData("expect", "[]", InputErrorCodes.JsonWrongType, "expect")]
    [InlineData("expect", """{"klass":"poor"}""", InputErrorCodes.JsonUnknownProperty, "expect.klass")]
    [InlineData("expect", """{"class":3}""", InputErrorCodes.JsonWrongType, "expect.class")]
    [InlineData("expect", """{"class":"\ud800"}""", InputErrorCodes.JsonWrongType, "expect.class")]
    [InlineData("expect", """{"possible":["\ud800"]}""", InputErrorCodes.JsonWrongType, "expect.possible[0]")]
    [InlineData("expect", """{"belowIncomeLine":1.5}""", InputErrorCodes.JsonOutOfRange, "expect.belowIncomeLine")]
    [InlineData("expect", """{"electricity.2024-13":0}""", InputErrorCodes.JsonUnknownProperty, "expect.electricity.2024-13")]
    public void Each_error_of_a_case_has_its_code_and_path(string property, string value, string code, string path)
    {
        CaseFileReading reading = CaseFile.Read(With(property, value));

        Assert.Equal((code, "cases[1]." + path), (Assert.Single(reading.Errors).Code, reading.Errors[0].Path));
        Assert.NotEqual(reading.Errors[0].Message.Vietnamese, reading.Errors[0].Message.English);
        Assert.Equal("đúng", Assert.Single(reading.Cases).Name);
    }

    [Fact(DisplayName = "Một tình huống có hộ hoặc phiếu; không có cả hai là thiếu hộ")]
    public void A_household_or_a_survey()
    {
        CaseFileReading reading = CaseFile.Read(
            """
            {"cases":[{"name":"a","provision":"b","on":"2023-02-03","survey":{},"expect":{"class":"undetermined"}},{"name":"b","provision":"b","on":"2023-02-03","expect":{"class":"undetermined"}}]}
            """);

        Assert.Equal((InputErrorCodes.CaseMissingProperty, "cases[1].household"), (Assert.Single(reading.Errors).Code, reading.Errors[0].Path));
        Assert.Empty(Assert.Single(reading.Cases).Run(LawBook.Vietnam));
    }

    [Fact(DisplayName = "Khoảng điểm mong đợi sai: hai đầu được nêu")]
    public void A_wrong_range_is_shown()
    {
        LawCase wrong = Assert.Single(CaseFile.Read(
            """{"cases":[{"name":"a","provision":"b","on":"2023-02-03","survey":{"ticks":{"job":true}},"expect":{"deprivationScore":[20,40],"deprived":["job"]}}]}""").Cases);

        Assert.Equal(new("20-40", "10-120"), wrong.Run(LawBook.Vietnam).Where(each => each.Field == "deprivationScore").Select(each => new Bilingual(each.Expected, each.Actual)).Single());
    }

    [Fact(DisplayName = "Đường dẫn đếm mọi mục của danh sách, kể cả mục hỏng trước đó")]
    public void The_path_counts_every_item() => Assert.Equal(
        ["cases[0]", "cases[2].x"],
        CaseFile.Read("""{"cases":[1,""" + Sound + """,{"name":"a","provision":"b","on":"2023-02-03","household":{},"expect":{"class":"poor"},"x":1}]}""")
            .Errors.Select(error => error.Path));

    [Fact(DisplayName = "Chú thích và dấu phẩy cuối được phép ở mọi chỗ, cả trong hộ")]
    public void Comments_and_trailing_commas_are_allowed_everywhere() => Assert.Empty(CaseFile.Read(
        """
        {"cases":[{"name":"a","provision":"b","on":["2023-02-03",], // ngày
          "household":{"area":"rural", /* nông thôn */ "members":[{"isWorker":true,},],},"person":{"isWorker":true,},"expect":{"class":"poor",},},],}
        """).Errors);

    [Fact(DisplayName = "Nửa cặp thay thế Unicode trong văn bản của tệp là lỗi, không phải ngoại lệ")]
    public void Half_of_a_surrogate_pair_is_no_text() =>
        Assert.Equal(InputErrorCodes.JsonSyntax, Assert.Single(CaseFile.Read("{\"cases\":[\"\ud800\"]}").Errors).Code);

    [Fact(DisplayName = "Số nguyên viết 1.0 hoặc 1e1 là số nguyên")]
    public void A_whole_number_may_be_written_with_a_fraction_of_zero() => Assert.Equal(
        "-1500000",
        Assert.Single(CaseFile.Read(With("expect", """{"belowIncomeLine":-15.0e5}""")).Cases, each => each.Name == "a").Expected["belowIncomeLine"]);

    [Fact(DisplayName = "Tình huống dựng bằng mã với chuẩn hoặc trường không có: sai lệch, không phải ngoại lệ")]
    public void A_case_made_by_hand_fails_and_does_not_throw()
    {
        LawCase sound = Assert.Single(CaseFile.Read("""{"cases":[""" + Sound + "]}").Cases);

        Assert.Equal(
            [new(new(2023, 2, 3), "standard", "2019", "none")],
            (sound with { Standard = "2019" }).Run(LawBook.Vietnam));
        Assert.Equal(
            [new(new(2023, 2, 3), "klass", "poor", "no such field")],
            (sound with { Expected = sound.Expected.Add("klass", "poor") }).Run(LawBook.Vietnam));
    }

    [Fact(DisplayName = "Tình huống sai cho thấy ngày, trường, điều mong đợi và điều thư viện trả lời")]
    public void A_wrong_case_shows_its_difference()
    {
        LawCase wrong = Assert.Single(CaseFile.Read(
            """{"cases":[{"name":"a","provision":"b","on":["2023-02-03"],"household":{"area":"rural","incomePerHead":1500000,"deprivationCount":3},"expect":{"class":"nearPoor","belowIncomeLine":0}}]}""").Cases);

        CaseDifference difference = Assert.Single(wrong.Run(LawBook.Vietnam));

        Assert.Equal(new(new(2023, 2, 3), "class", "nearPoor", "poor"), difference);
    }

    /// <summary>A file of a sound case and one in which a property has another value.</summary>
    private static string With(string property, string value)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal)
        {
            ["name"] = "\"a\"",
            ["provision"] = "\"b\"",
            ["on"] = "\"2023-02-03\"",
            ["household"] = "{}",
            ["expect"] = """{"class":"undetermined"}""",
            [property] = value,
        };
        return """{"cases":[""" + Sound + ",{" + string.Join(',', parts.Select(part => "\"" + part.Key + "\":" + part.Value)) + "}]}";
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*.json").Where(file => !file.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
