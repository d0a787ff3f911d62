using System.Collections.Immutable;
using KienXuong.Domain;
using KienXuong.Domain.Surveys;
using KienXuong.Tool.Csv;
using KienXuong.Tool.Surveys;
using static KienXuong.Tool.Tables.ItemColumns;
using ResidentColumn = KienXuong.Tool.Csv.Column<KienXuong.Tool.Tables.ResidentBuilder>;

namespace KienXuong.Tool.Tables;

/// <summary>Danh sách người tại chỗ ở: one row a person, with the household to which he or she may belong.</summary>
internal static class ResidentTables
{
    private static readonly TableList<ResidentList, ResidentBuilder, Resident> Persons = new(
        "persons",
        new(
            [
                .. OfHousehold<ResidentBuilder>(),
                .. OfPerson<ResidentBuilder, Resident>(),
                Of<ResidenceRegistration>("registration", Choice<ResidenceRegistration>(("chưa đăng ký", ResidenceRegistration.Elsewhere), ("nơi khác", ResidenceRegistration.Elsewhere)),
                    static (p, v) => p with { Registration = v }, "Đăng ký cư trú", "Cư trú", "Hình thức cư trú", "Tình trạng cư trú"),
                Of<KinRelation>("kin", Choice<KinRelation>(
                        ("ông", KinRelation.Grandparent), ("bà", KinRelation.Grandparent), ("cha", KinRelation.Parent), ("bố", KinRelation.Parent), ("mẹ", KinRelation.Parent),
                        ("bố, mẹ", KinRelation.Parent), ("vợ", KinRelation.Spouse), ("chồng", KinRelation.Spouse), ("con", KinRelation.Child), ("con đẻ", KinRelation.Child),
                        ("con nuôi hợp pháp", KinRelation.Child), ("con dâu", KinRelation.Child), ("con rể", KinRelation.Child), ("anh ruột", KinRelation.Sibling),
                        ("chị ruột", KinRelation.Sibling), ("em ruột", KinRelation.Sibling)),
                    static (p, v) => p with { Kin = v }, "Quan hệ", "Quan hệ với chủ hộ", "Quan hệ trong hộ"),
                Of<bool>("eatsAndLivesTogether", Cells.YesNo, static (p, v) => p with { EatsAndLivesTogether = v }, "Cùng ăn, cùng ở", "Cùng ăn cùng ở", "Ăn ở cùng hộ"),
                Of<bool>("contributes", Cells.YesNo, static (p, v) => p with { Contributes = v }, "Đóng góp", "Đóng góp vào chi tiêu chung", "Đóng góp chi tiêu chung"),
                Of<bool>("cannotContribute", Cells.YesNo, static (p, v) => p with { CannotContribute = v }, "Không thể đóng góp", "Không có khả năng đóng góp"),
                Of<int>("monthsTogether", Fields.Number, static (p, v) => p with { MonthsTogether = v }, "Số tháng cùng ăn, cùng ở", "Số tháng ở cùng hộ", "Số tháng cùng ăn, cùng ở trong năm"),
                Of<bool>("willStay", Cells.YesNo, static (p, v) => p with { WillStay = v }, "Sẽ ở lâu dài", "Ở lâu dài"),
                Of<bool>("isAbsentAndSendsIncome", Cells.YesNo, static (p, v) => p with { IsAbsentAndSendsIncome = v }, "Vắng nhà, gửi thu nhập về", "Vắng nhà nhưng gửi thu nhập về"),
                Of<bool>("isAbsentStudentSupported", Cells.YesNo, static (p, v) => p with { IsAbsentStudentSupported = v }, "Đi học xa, hộ nuôi", "Vắng nhà đi học và được hộ nuôi"),
            ],
            static record => new(record)),
        static (list, person) => list with { Persons = [.. list.Persons ?? [], person ?? new()] },
        "registration", "kin", "eatsAndLivesTogether");

    /// <summary>The lists.</summary>
    public static readonly TableContract<ResidentList> Contract = new(
        static id => new() { Id = id }, Persons, [Persons], new("Mã hộ, Họ tên, Đăng ký cư trú, Quan hệ với chủ hộ, Cùng ăn cùng ở", "id, name, registration, kin, eatsAndLivesTogether"));

    private static ResidentColumn Of<TValue>(string path, Cell<TValue> cell, Func<Resident, TValue, Resident> put, params ImmutableArray<string> headings)
        where TValue : struct => Of<ResidentBuilder, Resident, TValue>(path, cell, put, headings);
}
