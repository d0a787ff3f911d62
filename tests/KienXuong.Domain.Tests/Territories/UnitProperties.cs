using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KienXuong.Domain.Territories;
using NodaTime;

namespace KienXuong.Domain.Tests.Territories;

public class UnitProperties
{
    private static readonly LocalDate First = new(2021, 11, 1);

    [Property(DisplayName = "Chữ gần giống không bao giờ là đơn vị: chỉ tên đúng từng chữ mới là đơn vị", MaxTest = 500)]
    public Property Folding_never_identifies() => Prop.ForAll(
        Gen.Choose(0, 2000).Zip(Gen.Choose(0, 1000)).Zip(Gen.Choose(0, 7)).ToArbitrary(),
        drawn =>
        {
            ((int days, int place), int change) = drawn;
            UnitRegister units = LawBook.Vietnam.On(First.PlusDays(days)).Units;
            AdministrativeUnit unit = units.All[place % units.All.Length].Unit;
            string text = change switch
            {
                0 => unit.FullName.ToUpperInvariant(),
                1 => unit.FullName.ToLowerInvariant(),
                2 => unit.Name,
                3 => VietnameseText.Folded(unit.FullName),
                4 => unit.FullName.Replace("Xã ", "X. ", StringComparison.Ordinal).Replace("Phường ", "P. ", StringComparison.Ordinal).Replace("Thị trấn ", "TT ", StringComparison.Ordinal),
                5 => unit.FullName.Replace(' ', '-'),
                6 => "  " + unit.Name + " ",
                _ => VietnameseText.Folded(unit.Name),
            };

            return units.FindByName(text) is UnitCandidates candidates && candidates.Units.Any(each => each.Unit == unit);
        });

    [Property(DisplayName = "Đi tới rồi đi lui giữa hai ngày bất kỳ: gặp lại đơn vị ban đầu; mỗi đơn vị vào đúng một đơn vị", MaxTest = 300)]
    public Property Forth_and_back() => Prop.ForAll(
        Gen.Choose(0, 1337).Zip(Gen.Choose(0, 1337)).Zip(Gen.Choose(0, 1000)).ToArbitrary(),
        drawn =>
        {
            ((int one, int other), int place) = drawn;
            (LocalDate from, LocalDate to) = (First.PlusDays(Math.Min(one, other)), First.PlusDays(Math.Max(one, other)));
            UnitRegister units = LawBook.Vietnam.On(from).Units;
            string code = units.All[place % units.All.Length].Unit.Code;
            UnitPath into = units.After(code, to);

            return into.IsComplete && into.Units is [var only] &&
                LawBook.Vietnam.On(to).Units.Before(only.Unit.Code, from).Units.Any(each => each.Unit.Code == code);
        });

    [Property(DisplayName = "Chữ bất kỳ: tra cứu không bao giờ lỗi, và không có đơn vị nào khi không đúng từng chữ", MaxTest = 500)]
    public void Any_text(NonNull<string> text, PositiveInt days)
    {
        UnitRegister units = LawBook.Vietnam.On(First.PlusDays(days.Get % 3000)).Units;

        Assert.IsType<UnitUnknown>(units.Find(text.Get + "x"));
        Assert.False(units.FindByName(text.Get + "x") is UnitFound);
    }
}
