using KienXuong.Domain;
using KienXuong.Domain.Json;
using KienXuong.Domain.Reviews;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Excel;
using KienXuong.Tool.Input;
using KienXuong.Tool.Surveys;
using NodaTime;
using static KienXuong.Tool.Tables.ItemColumns;

namespace KienXuong.Tool.Reviews;

/// <summary>Sổ theo dõi rà soát: the events of a review as a list, one row a step that happened; a village meeting has a row for each household.</summary>
internal static class ReviewTable
{
    private static readonly CsvContract<ReviewEventBuilder> Contract = new(
        [
            Of<ReviewEventBuilder, ReviewEvent, LocalDate>("on", Cells.Day, static (e, v) => e with { On = v }, "Ngày", "Ngày thực hiện", "Ngày xảy ra"),
            Of<ReviewEventBuilder, ReviewEvent, ReviewStage>("stage", Choice<ReviewStage>(
                    ("lập danh sách", ReviewStage.Listing), ("phiếu A", ReviewStage.Screening), ("phiếu B", ReviewStage.Scoring), ("tính điểm", ReviewStage.Scoring), ("niêm yết", ReviewStage.Posting),
                    ("niêm yết kết quả phúc tra", ReviewStage.SecondPosting), ("báo cáo", ReviewStage.Report), ("xin ý kiến", ReviewStage.OpinionRequest), ("ý kiến", ReviewStage.Opinion),
                    ("quyết định", ReviewStage.Decision)),
                static (e, v) => e with { Stage = v }, "Bước", "Việc", "Nội dung"),
            new("household", static (row, _, text) => row.Name = text.ToString(), "Mã hộ", "Hộ") { IsCode = true },
            Of<ReviewEventBuilder, ReviewEvent, int>("attendees", Fields.Number, static (e, v) => e with { Attendees = v }, "Số người dự họp", "Người dự họp"),
            new("agree", static (row, path, text) => row.Agree = Fields.Number(row, path, text), "Số người đồng ý", "Đồng ý"),
        ],
        static record => new(record));

    private static readonly InputContract<ReviewEvent> Events = new(
        static text => CsvSource<ReviewEventBuilder, ReviewEvent>.Open(text, Contract),
        static (file, sheet) => ExcelSource<ReviewEventBuilder, ReviewEvent>.Open(file, ExcelSheet.Of(file, sheet, Contract), Contract, hasMembers: false),
        static _ => throw new ProblemException(Texts.ReviewOptionsOfTable));

    /// <summary>Reads the events of a review.</summary>
    /// <param name="file">The file.</param>
    /// <param name="round">The review without its events.</param>
    /// <param name="terminal">Where warnings go.</param>
    /// <param name="language">The language of warnings.</param>
    /// <exception cref="ProblemException">The file cannot be read.</exception>
    public static ReviewReading Read(InputFile file, ReviewRound round, Terminal terminal, Language language)
    {
        using OpenInput<ReviewEvent> open = file.OpenWith(terminal, Events, language);
        List<InputError> errors = [];
        List<(ReviewEvent Event, InputRow Row)> events = [];
        foreach (Row<ReviewEvent> row in open.Source.Read())
        {
            errors.AddRange(row.ErrorsBy(static _ => []).Select(error => Told(row, error)));
            if (row.Record is { } happened)
            {
                Add(events, happened, row);
            }
        }

        ReviewRound whole = round with { Events = [.. events.Select(static each => each.Event)] };
        foreach (InputError error in errors.Count > 0 ? [] : new ReviewRoundValidator().Check(whole))
        {
            (ReviewEvent Event, InputRow Row)? at = PartPath.TryParse(error.Path, out PartPath part) && part.Place < events.Count ? events[part.Place] : null;
            errors.Add(at is { Row: var row } ? Told(row, row.At(error with { Path = part.Field })) : error);
        }

        return errors.Count > 0 ? new(null, [.. errors]) : new(whole, []);
    }

    private static void Add(List<(ReviewEvent Event, InputRow Row)> events, ReviewEvent happened, InputRow row)
    {
        if (events.Count > 0 && Continued(events[^1].Event, happened) is { } longer)
        {
            events[^1] = (longer, events[^1].Row);
        }
        else
        {
            events.Add((happened, row));
        }
    }

    /// <summary>The meeting with one more household; null where the row begins another event. A meeting goes on while its day and its attendees are the same, or the attendees are left out.</summary>
    private static ReviewEvent? Continued(ReviewEvent before, ReviewEvent next) =>
        next is { Stage: ReviewStage.Meeting, Agreed.IsEmpty: false } && before.Stage == ReviewStage.Meeting && before.On == next.On && !before.Agreed.IsEmpty &&
        (next.Attendees is null || next.Attendees == before.Attendees)
            ? before with { Agreed = [.. before.Agreed, .. next.Agreed] }
            : null;

    /// <summary>An error with the line of its row where no cell names it.</summary>
    private static InputError Told(InputRow row, InputError error) =>
        row.Table is { Sheet: null } ? error with { Message = Texts.OnLine(row.Line, error.Message) } : error;
}
