using System.Collections.Frozen;
using KienXuong.Domain.Poverty;
using KienXuong.Domain.Rules;

namespace KienXuong.Domain.Json;

/// <summary>What the properties of a survey are, in both languages, with the item of the form.</summary>
internal static class SurveySchemaTexts
{
    private const string Ticks = "ticks.";
    private const string Declared = "declared2016.";

    private static readonly FrozenDictionary<string, Bilingual> ByPath = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["id"] = new("mã hộ, tùy người dùng đặt", "code of the household, as the caller knows it"),
        ["head"] = new("họ và tên chủ hộ", "name of the head, as registered"),
        ["province"] = new("tỉnh/thành phố; trước 01/07/2025 cho biết vùng nếu không ghi vùng", "the province; before 01/07/2025 it gives the region where none is said"),
        ["district"] = new("quận/huyện/thị xã/thành phố", "the district"),
        ["commune"] = new("xã/phường/thị trấn", "the commune"),
        ["village"] = new("thôn/tổ dân phố", "the village"),
        ["area"] = new("khu vực: 1 thành thị, 2 nông thôn", "area: 1 urban, 2 rural"),
        ["communeCode"] = new("mã đơn vị hành chính cấp xã vào ngày xét, 5 chữ số; suy ra khu vực khi không ghi khu vực", "code of the commune-level unit on the day, 5 digits; the area follows from it where it is left out"),
        ["oldCommuneCode"] = new("mã đơn vị cấp xã trước ngày 01/07/2025", "code of the commune-level unit before 01/07/2025"),
        ["region"] = new("vùng, theo tỉnh trước 01/07/2025", "region, by the province before 01/07/2025"),
        ["lastClass"] = new("phân loại hộ năm trước", "class of the review of the year before"),
        ["isOnPoorList"] = new("đang trong danh sách hộ nghèo ngày rà soát (ngoài phiếu)", "on the poor list on the day of the review (not on the form)"),
        ["formA"] = new("hàng Phiếu A của hộ (Phụ lục II Thông tư 07/2021)", "the household's line of Form A (Annex II of Circular 07/2021)"),
        ["dwelling"] = new("nhà ở và sinh hoạt (A.I - A.VIII)", "the dwelling, its services and electricity (A.I - A.VIII)"),
        ["dwelling.columns"] = new("vật liệu chính của cột nhà (A.I)", "main material of the columns (A.I)"),
        ["dwelling.roof"] = new("vật liệu chính của mái nhà (A.II)", "main material of the roof (A.II)"),
        ["dwelling.walls"] = new("vật liệu chính của tường (A.III)", "main material of the walls (A.III)"),
        ["dwelling.wallDetail"] = new("vật liệu tường, chi tiết (ngoài phiếu)", "what the walls are made of (not on the form)"),
        ["dwelling.roomArea"] = new("diện tích nhà ở không kể gác xép, m² (A.IV)", "area of the rooms without the attic, m² (A.IV)"),
        ["dwelling.atticArea"] = new("diện tích gác xép, m²; tính một nửa; không có là 0", "area of the attic, m²; half of it counts; 0 where there is none"),
        ["dwelling.countedArea"] = new("diện tích đã tính, m², gác xép đã tính một nửa; thay cho hai ô trên", "the counted area, m², the attic already at half; goes before rooms and attic"),
        ["dwelling.toilet"] = new("loại nhà tiêu đang sử dụng (A.V)", "toilet in use (A.V)"),
        ["dwelling.power"] = new("nguồn điện đang sử dụng (A.VI)", "source of electricity (A.VI)"),
        ["dwelling.electricity"] = new("số điện tiêu thụ bình quân hộ/tháng, kWh (A.VII)", "electricity of the household a month, kWh (A.VII)"),
        ["dwelling.electricityMeasure"] = new("bình quân 12 tháng hay tháng gần nhất", "average of 12 months or the latest month"),
        ["dwelling.water"] = new("nước sinh hoạt, nguồn dùng nhiều nhất (A.VIII)", "domestic water, the source used most (A.VIII)"),
        ["dwelling.waterIsRain"] = new("nguồn nước khác là nước mưa (chữ ghi ở mã 4)", "the other water is rain water (the text beside code 4)"),
        ["dwelling.hasRadio"] = new("hộ có radio (ngoài phiếu)", "the household has a radio (not on the form)"),
        ["dwelling.hearsLoudspeakers"] = new("nghe được hệ thống loa đài truyền thanh (ngoài phiếu; chuẩn 2016)", "hears the loudspeakers (not on the form; standard of 2016)"),
        ["assets"] = new("các tài sản lâu bền (A.IX): số lượng", "durable assets (A.IX): how many"),
        ["assets.cars"] = new("ô tô (dòng 1)", "cars (line 1)"),
        ["assets.motorbikes"] = new("xe máy, xe có động cơ (dòng 2)", "motorbikes, motor vehicles (line 2)"),
        ["assets.motorBoats"] = new("tàu thuyền có động cơ (dòng 3)", "motor boats, ships (line 3)"),
        ["assets.generators"] = new("máy phát điện (dòng 4)", "generators (line 4)"),
        ["assets.printersAndFaxes"] = new("máy in, máy fax (dòng 5)", "printers, fax machines (line 5)"),
        ["assets.colourTelevisions"] = new("ti vi màu (dòng 6)", "colour televisions (line 6)"),
        ["assets.musicSystems"] = new("dàn nghe nhạc các loại (dòng 7)", "music systems (line 7)"),
        ["assets.computersAndTablets"] = new("máy vi tính, máy tính bảng (dòng 8)", "computers, tablets (line 8)"),
        ["assets.computersNotTablets"] = new("trong dòng 8, số máy không phải máy tính bảng (ngoài phiếu)", "how many of line 8 are no tablets (not on the form)"),
        ["assets.refrigerators"] = new("tủ lạnh (dòng 9)", "refrigerators (line 9)"),
        ["assets.airConditioners"] = new("máy điều hòa nhiệt độ (dòng 10)", "air conditioners (line 10)"),
        ["assets.washingMachines"] = new("máy giặt, sấy quần áo (dòng 11)", "washing machines, dryers (line 11)"),
        ["assets.waterHeaters"] = new("bình tắm nước nóng (dòng 12)", "water heaters (line 12)"),
        ["assets.microwavesAndOvens"] = new("lò vi sóng, lò nướng (dòng 13)", "microwaves, ovens (line 13)"),
        ["assets.telephones"] = new("điện thoại cố định, di động (dòng 14)", "telephones, fixed or mobile (line 14)"),
        ["land"] = new("diện tích đất đai, m² (A.X)", "land, m² (A.X)"),
        ["land.gardenAndPond"] = new("ao, vườn liền kề đất ở (dòng 1)", "pond and garden next to the dwelling (line 1)"),
        ["land.annualCrops"] = new("đất trồng cây hằng năm (dòng 2)", "annual crops (line 2)"),
        ["land.perennialCrops"] = new("đất cây lâu năm (dòng 3)", "perennial crops (line 3)"),
        ["land.waterSurface"] = new("diện tích mặt nước (dòng 4)", "water surface (line 4)"),
        ["land.forest"] = new("đất rừng (dòng 5)", "forest (line 5)"),
        ["livestock"] = new("chăn nuôi (A.XI) và thủy sản (A.XII)", "animals (A.XI) and aquaculture (A.XII)"),
        ["livestock.cattle"] = new("số trâu, bò, ngựa (dòng 1)", "buffaloes, cows, horses (line 1)"),
        ["livestock.pigsGoatsSheep"] = new("số lợn, dê, cừu (dòng 2)", "pigs, goats, sheep (line 2)"),
        ["livestock.poultry"] = new("số gà, vịt, ngan, ngỗng, chim: từng con, không tính theo chục (dòng 3)", "poultry, one by one, not in tens (line 3)"),
        ["livestock.others"] = new("con khác (dòng 4)", "other animals (line 4)"),
        ["livestock.hasAquaculture"] = new("hộ nuôi trồng thủy sản (A.XII)", "aquaculture (A.XII)"),
        ["hardshipCauses"] = new("nguyên nhân hộ còn khó khăn (A.XIII); danh sách trống là không có", "causes of hardship (A.XIII); an empty list is none"),
        ["supportsReceived"] = new("chính sách đang hưởng (A.XIV); danh sách trống là không có", "supports received (A.XIV); an empty list is none"),
        ["supportsNeeded"] = new("chính sách có nhu cầu (A.XIV); danh sách trống là không có", "supports needed (A.XIV); an empty list is none"),
        ["memberCount"] = new("số thành viên", "number of members"),
        ["members"] = new("thành viên (phần B); null là thành viên chưa biết gì", "members (part B); null is a member of whom nothing is known"),
        ["members.id"] = new("mã thành viên, tùy người dùng đặt", "code of the member, as the caller knows it"),
        ["members.relation"] = new("quan hệ với chủ hộ (B.3)", "relation to the head (B.3)"),
        ["members.birthDate"] = new("ngày sinh (B.4): năm-tháng-ngày, năm-tháng hoặc năm", "date of birth (B.4): year-month-day, year-month or year"),
        ["members.personalNumber"] = new("số định danh cá nhân (B.4a)", "personal number (B.4a)"),
        ["members.ethnicity"] = new("mã dân tộc (B.4b)", "code of ethnicity (B.4b)"),
        ["members.sex"] = new("giới tính (B.5)", "sex (B.5)"),
        ["members.height"] = new("chiều cao, cm (B.6), dưới 16 tuổi", "height, cm (B.6), under 16 years"),
        ["members.weight"] = new("cân nặng, kg (B.7), dưới 10 tuổi", "weight, kg (B.7), under 10 years"),
        ["members.isStudying"] = new("đang đi học (B.8)", "studying now (B.8)"),
        ["members.schoolLevel"] = new("cấp học (B.9)", "level attended (B.9)"),
        ["members.generalEducation"] = new("trình độ văn hóa (B.10)", "general education completed (B.10)"),
        ["members.training"] = new("trình độ đào tạo (B.11)", "training level (B.11)"),
        ["members.hasHealthInsurance"] = new("có bảo hiểm y tế (B.12)", "has health insurance (B.12)"),
        ["members.usesInternet"] = new("sử dụng internet (B.13)", "uses the internet (B.13)"),
        ["members.socialAllowance"] = new("trợ cấp xã hội hằng tháng đang hưởng (B.14); danh sách trống là không", "monthly social allowance received as (B.14); an empty list is none"),
        ["members.job"] = new("việc làm (B.15), từ đủ 15 tuổi", "job (B.15), from 15 years"),
        ["members.jobKind"] = new("loại việc làm (B.16), người đang làm việc", "kind of job (B.16), of those who work"),
        ["members.wagedWork"] = new("việc làm công ăn lương (B.17), người đang làm việc", "waged work (B.17), of those who work"),
        ["members.monthlyBenefit"] = new("lương hưu hoặc trợ cấp hằng tháng (B.18), từ đủ 15 tuổi", "pension or monthly allowance (B.18), from 15 years"),
        ["members.isCriticallyIll"] = new("bị bệnh hiểm nghèo (B.19)", "critically ill (B.19)"),
        ["members.worksOffFarm"] = new("việc làm chính là phi nông nghiệp (ngoài phiếu)", "the main job is off-farm (not on the form)"),
        ["members.monthsOffFarm"] = new("số tháng làm phi nông nghiệp trong 12 tháng qua (ngoài phiếu)", "months worked off-farm in the last 12 (not on the form)"),
        ["members.isOfWorkingAge"] = new("trong độ tuổi lao động (ngoài phiếu)", "of working age (not on the form)"),
        ["members.budgetPaysInsurance"] = new("ngân sách nhà nước đóng bảo hiểm y tế (ngoài phiếu)", "the state budget pays the health insurance (not on the form)"),
        ["members.isTrainedOnTheJob"] = new("được doanh nghiệp tuyển dụng và chứng nhận đào tạo (ngoài phiếu)", "hired by an enterprise and certified as trained on the job (not on the form)"),
        ["tickedRows"] = new("mã các dòng đã đánh dấu trên bảng chấm điểm Phiếu B1; dòng không nêu là không đánh dấu", "codes of the ticked rows of the scoring sheet of Form B1; a row that is not named is not ticked"),
        ["ticks"] = new("Phiếu B2 đã đánh dấu: true là có thiếu hụt", "the ticks of Form B2: true is deprived"),
        ["declared2016"] = new("10 chỉ số của chuẩn 2016 theo khai báo: true là có thiếu hụt", "the ten indicators of the standard of 2016 as declared: true is deprived"),
        ["recordedIncomeScore"] = new("tổng điểm B1 đã ghi", "the B1 score written on the form"),
        ["recordedDeprivationScore"] = new("tổng điểm B2 đã ghi", "the B2 score written on the form"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a property is.</summary>
    public static Bilingual Of(string path) =>
        path.StartsWith(Ticks, StringComparison.Ordinal) ? OfIndicator(DeprivationIndicators2022.All, "household.deprivations2022." + path[Ticks.Length..])
        : path.StartsWith(Declared, StringComparison.Ordinal) ? OfIndicator(DeprivationIndicators2016.All, "household.deprivations2016." + path[Declared.Length..])
        : ByPath[path];

    private static Bilingual OfIndicator(YesNoFacts<Household> indicators, string code) => indicators.Facts.First(fact => fact.Code == code).Label;
}
