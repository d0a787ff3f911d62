using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Rules;
using KienXuong.Domain.Validation;

namespace KienXuong.Tool;

/// <summary>Cách phân loại: how the records of a list are checked and judged.</summary>
/// <typeparam name="T">The record: a household, a survey.</typeparam>
/// <typeparam name="TResult">What it is judged to be.</typeparam>
/// <param name="Check">What is wrong with a record.</param>
/// <param name="Judge">Judges a sound record.</param>
/// <param name="ClassOf">The class in a judgement; null where the household is not reviewed.</param>
/// <param name="ChoicesOf">The named choices that a judgement rests on.</param>
internal sealed record Judging<T, TResult>(
    Func<T, ImmutableArray<InputError>> Check, Func<T, TResult> Judge, Func<TResult, Classification?> ClassOf, Func<TResult, IEnumerable<ParameterUse>> ChoicesOf)
    where T : class;
