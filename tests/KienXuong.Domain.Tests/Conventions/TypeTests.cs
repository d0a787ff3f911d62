using System.Reflection;
using KienXuong.Domain.Households;
using KienXuong.Domain.Law;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Tests.Conventions;

/// <summary>What holds for every public type of the package.</summary>
public class TypeTests
{
    private static readonly Type[] Public = [.. typeof(LawBook).Assembly.GetExportedTypes()];

    [Fact(DisplayName = "Mọi kiểu công khai đều bất biến: không thuộc tính ghi được sau khi tạo, không trường ghi được")]
    public void Public_types_are_immutable()
    {
        Assert.Empty(Public.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.DeclaringType!.Assembly == typeof(LawBook).Assembly && property.SetMethod is { IsPublic: true } set && !IsInit(set))
            .Select(property => property.DeclaringType!.Name + "." + property.Name));
        Assert.Empty(Public.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && field.DeclaringType!.Assembly == typeof(LawBook).Assembly && !field.DeclaringType.IsEnum)
            .Select(field => field.DeclaringType!.Name + "." + field.Name));
    }

    [Fact(DisplayName = "Không mảng nào lộ ra ngoài")]
    public void No_array_is_exposed() => Assert.Empty(Public
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
        .Where(property => property.DeclaringType!.Assembly == typeof(LawBook).Assembly && property.PropertyType.IsArray)
        .Select(property => property.DeclaringType!.Name + "." + property.Name));

    [Fact(DisplayName = "Danh sách đóng của luật là số byte liên tiếp từ 0; danh sách chọn nhiều mục: mỗi mục một bit, liên tiếp từ bit 0")]
    public void Closed_lists_are_bytes_from_zero_without_holes()
    {
        foreach (Type list in typeof(LawBook).Assembly.GetTypes().Where(type => type.IsEnum && type.Namespace!.StartsWith("KienXuong", StringComparison.Ordinal)))
        {
            Assert.Equal(typeof(byte), Enum.GetUnderlyingType(list));
            IEnumerable<int> places = Enumerable.Range(0, Enum.GetValues(list).Length);
            Assert.Equal(
                list.IsDefined(typeof(FlagsAttribute)) ? places.Select(place => place == 0 ? 0 : 1 << (place - 1)) : places,
                Enum.GetValues(list).Cast<object>().Select(Convert.ToInt32));
        }
    }

    [Fact(DisplayName = "Không có số dấu phẩy động trong chữ ký hay trường nào")]
    public void No_floating_point_in_signatures() => Assert.Empty(typeof(LawBook).Assembly.GetTypes()
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(member => TypesOf(member).Any(type => type == typeof(double) || type == typeof(float)))
        .Select(member => member.DeclaringType!.Name + "." + member.Name));

    [Fact(DisplayName = "Mọi tham số có mã riêng, tên hai thứ tiếng, căn cứ pháp lý ở mọi giá trị")]
    public void Parameters_are_complete()
    {
        Assert.Equal(LawBook.Parameters.Length, LawBook.Parameters.Select(parameter => parameter.Code).Distinct().Count());
        foreach (Parameter parameter in LawBook.Parameters)
        {
            Assert.Matches(@"^[a-z]+(\.[0-9]{4})?\.[a-z][A-Za-z]+$", parameter.Code);
            Assert.NotEmpty(parameter.Label.Vietnamese);
            Assert.NotEmpty(parameter.Label.English);
            Assert.All(parameter.Uses, use => Assert.NotEmpty(use.Provision.Cite(Language.Vietnamese)));
            Assert.All(parameter.Uses, use => Assert.NotEmpty(use.Show(Language.English)));
        }
    }

    [Fact(DisplayName = "Mọi chỉ số có định nghĩa, căn cứ và tình trạng kiểm chứng; mã chỉ số trùng đường dẫn JSON")]
    public void Indicators_are_defined()
    {
        foreach (string code in (string[])["2016", "2022"])
        {
            YesNoFacts<Household> indicators = LawBook.Vietnam.On(new(2023, 1, 1)).Under(code).Standard!.Standard.Indicators!;
            Assert.Equal(code == "2016" ? Deprivations2016.Count : Deprivations2022.Count, indicators.Facts.Length);
            Assert.All(indicators.Facts, fact => Assert.StartsWith("household.deprivations" + code + ".", fact.Code, StringComparison.Ordinal));
            Assert.All(indicators.Facts, fact => Assert.Equal(code == "2016" ? Verification.Unconfirmed : Verification.Official, fact.Definition!.Verification));
        }

        Assert.Equal(Deprivations2022.Count, Enum.GetNames<DeprivationIndicator2022>().Length);
        Assert.Equal(Deprivations2016.Count, Enum.GetNames<DeprivationIndicator2016>().Length);
    }

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        _ => [],
    };
}
