using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <summary>A made-up farm: the subject of made-up rules, with every kind of fact and few values of each, so that every completion can be tried.</summary>
/// <param name="Answers">The answers to four yes/no questions that are counted together.</param>
/// <param name="Declared">How many of the four are so, where only the number is declared.</param>
/// <param name="Soil">One of three soils.</param>
/// <param name="Age">An age from 0 to 5, known as a range.</param>
/// <param name="PerHead">Harvest per head, declared as such.</param>
/// <param name="Harvest">The harvest.</param>
/// <param name="Heads">Heads, 1 to 5, known as a range.</param>
/// <param name="Land">The land, where it is declared as such.</param>
/// <param name="Field">The field, 0 to 3, known as a range.</param>
/// <param name="Fallow">The fallow land, 0 to 3, known as a range; it counts half.</param>
/// <param name="Height">The height of the crop, 0 to 9, known as a range.</param>
/// <param name="Herd">The size of the herd, 0 to 4, known as a range.</param>
/// <param name="Said">What is declared of a condition.</param>
/// <param name="Animals">The animals of the farm.</param>
internal sealed record Farm(
    Answers Answers,
    int? Declared,
    Soil? Soil,
    NumberRange? Age,
    Vnd? PerHead,
    Vnd? Harvest,
    NumberRange? Heads,
    int? Land,
    NumberRange? Field,
    NumberRange? Fallow,
    NumberRange? Height,
    NumberRange? Herd,
    bool? Said,
    IReadOnlyList<Animal> Animals);

/// <summary>An animal of the farm.</summary>
/// <param name="Age">An age from 0 to 5, known as a range.</param>
/// <param name="Healthy">Whether it is healthy.</param>
/// <param name="Vouched">What is declared of it.</param>
internal sealed record Animal(NumberRange? Age, bool? Healthy, bool? Vouched);

/// <summary>A closed list of three.</summary>
internal enum Soil : byte
{
    Clay,
    Loam,
    Sand,
}

/// <summary>The three results of the made-up rules.</summary>
internal enum Grade : byte
{
    First,
    Second,
    Third,
}
