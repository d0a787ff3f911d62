using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Validation;
using KienXuong.Tool.Input;
using KienXuong.Tool.Tables;

namespace KienXuong.Tool.Commands;

/// <summary>Cách đọc một loại phiếu: how the forms of a kind are read, checked, judged and written.</summary>
/// <typeparam name="TForm">The form.</typeparam>
/// <param name="Contract">How it is written in a file.</param>
/// <param name="Check">What is wrong with it on the day.</param>
/// <param name="WhyNot">Why the day is not covered; null where it is.</param>
/// <param name="Explain">Its result as text.</param>
/// <param name="ToJson">Its result in JSON, on one line, with the code of the household.</param>
/// <param name="Headings">The headings of its result in a workbook.</param>
/// <param name="ToCells">Its result in the cells of a workbook.</param>
internal sealed record FormReading<TForm>(
    InputContract<TForm> Contract,
    Func<LawInForce, TForm, ImmutableArray<InputError>> Check,
    Func<LawInForce, Language, string?> WhyNot,
    Func<LawInForce, TForm, Language, string> Explain,
    Func<LawInForce, TForm, string, string> ToJson,
    TableHeadings Headings,
    Func<LawInForce, TForm, Language, TableResult> ToCells)
    where TForm : class;
