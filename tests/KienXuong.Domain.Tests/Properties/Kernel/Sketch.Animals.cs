using System.Collections.Immutable;
using KienXuong.Domain.Rules;
using static KienXuong.Domain.Rules.Conditions;
using static KienXuong.Domain.Tests.Properties.Kernel.FarmFacts;

namespace KienXuong.Domain.Tests.Properties.Kernel;

/// <content>Drawings of conditions on the animals.</content>
internal abstract partial record Sketch
{
    /// <summary>How animals are counted.</summary>
    public enum Way
    {
        AtLeast,
        Below,
        Exactly,

        /// <summary>More than so many quarters of the herd.</summary>
        MoreThanQuarters,
    }

    /// <summary>So many animals are below an age and, where asked, healthy, vouched for where they leave that open, and on a farm that answers the first question yes.</summary>
    public sealed record AnimalsBelow(Way By, int Number, int Age, bool Healthy, bool Vouched, bool FarmAnswers) : Sketch
    {
        /// <summary>What is declared of each animal that leaves it open.</summary>
        public ImmutableArray<bool?> Stands { get; init; } = [];

        public override bool Holds(Farm farm)
        {
            int count = farm.Animals.Where((animal, place) => Counts(farm, animal, Stands.IsEmpty ? null : Stands[place])).Count();
            return By switch
            {
                Way.AtLeast => count >= Number,
                Way.Below => count < Number,
                Way.Exactly => count == Number,
                Way.MoreThanQuarters => 4 * count > Number * farm.Herd!.Value.Low,
            };
        }

        public override Condition<Farm> ToCondition()
        {
            Condition<Animal> young = Healthy ? All(AnimalAge.Below(Age), FarmFacts.Healthy.Holds) : AnimalAge.Below(Age);
            Condition<Animal> own = Vouched ? OrDeclared(young, FarmFacts.Vouched) : young;
            Condition<Animal> each = FarmAnswers ? All(own, Animals.Of(Asked[0].Holds)) : own;
            return By switch
            {
                Way.AtLeast => Animals.AtLeast(Number, each),
                Way.Below => Animals.Below(Number, each),
                Way.Exactly => Animals.Exactly(Number, each),
                Way.MoreThanQuarters => Animals.MoreThanPercent(25 * Number, Herd, each),
            };
        }

        public override IEnumerable<string> Facts() => ["animal", "farm.herd", .. FarmAnswers ? ["farm.answers.a"] : (string[])[]];

        public override Sketch Given(Farm farm) =>
            Vouched ? this with { Stands = [.. farm.Animals.Select(animal => IsOpen(animal) ? animal.Vouched : null)] } : this;

        private bool Counts(Farm farm, Animal animal, bool? stands) =>
            (stands ?? (animal.Age!.Value.Low < Age && (!Healthy || animal.Healthy!.Value))) && (!FarmAnswers || farm.Answers[0]!.Value);

        /// <summary>Whether age and health, each for itself, leave it open.</summary>
        private bool IsOpen(Animal animal)
        {
            NumberRange age = animal.Age ?? new(0, 5);
            bool never = age.Low >= Age || (Healthy && animal.Healthy == false);
            bool always = age.High < Age && (!Healthy || animal.Healthy == true);
            return !never && !always;
        }
    }
}
