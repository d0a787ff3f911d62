using NodaTime;

namespace KienXuong.Domain.Law;

/// <summary>Danh mục văn bản: the register of the instruments from which the rules and values of this library come.</summary>
public static class Instruments
{
    /// <summary>Chuẩn nghèo đa chiều giai đoạn 2016-2020.</summary>
    public static readonly Instrument Decision59Of2015 = new(
        InstrumentKind.Decision,
        "59/2015/QĐ-TTg",
        new LocalDate(2015, 11, 19),
        new LocalDate(2016, 1, 5),
        new("chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020", "multidimensional poverty standard 2016-2020"),
        Verification.Reported);

    /// <summary>Chuẩn nghèo đa chiều giai đoạn 2021-2025.</summary>
    public static readonly Instrument Decree07Of2021 = new(
        InstrumentKind.Decree,
        "07/2021/NĐ-CP",
        new LocalDate(2021, 1, 27),
        new LocalDate(2021, 3, 15),
        new("chuẩn nghèo đa chiều giai đoạn 2021-2025", "multidimensional poverty standard 2021-2025"),
        Verification.Reported);

    /// <summary>Bổ sung người lao động có thu nhập thấp vào Nghị định 07/2021/NĐ-CP.</summary>
    public static readonly Instrument Decree30Of2025 = new(
        InstrumentKind.Decree,
        "30/2025/NĐ-CP",
        new LocalDate(2025, 2, 24),
        new LocalDate(2025, 4, 10),
        new("sửa đổi Nghị định 07/2021/NĐ-CP: người lao động có thu nhập thấp", "amends Decree 07/2021/NĐ-CP: low-income worker"),
        Verification.Reported);

    /// <summary>Chuẩn nghèo đa chiều năm 2026 và giai đoạn 2027-2030; the day it came into force and its articles are not known.</summary>
    public static readonly Instrument Decree351Of2025 = new(
        InstrumentKind.Decree,
        "351/2025/NĐ-CP",
        new LocalDate(2025, 12, 30),
        null,
        new("chuẩn nghèo đa chiều quốc gia giai đoạn 2027-2030", "national multidimensional poverty standard 2027-2030"),
        Verification.Reported);

    /// <summary>Quy trình rà soát hộ nghèo, hộ cận nghèo; its own text was not seen.</summary>
    public static readonly Instrument Decision24Of2021 = new(
        InstrumentKind.Decision,
        "24/2021/QĐ-TTg",
        new LocalDate(2021, 7, 16),
        new LocalDate(2021, 9, 1),
        new("quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm và xác định hộ có mức sống trung bình", "yearly review of poor and near-poor households, and the average living standard"),
        Verification.Official);

    /// <summary>Phương pháp rà soát và các mẫu phiếu.</summary>
    public static readonly Instrument Circular07Of2021 = new(
        InstrumentKind.Circular,
        "07/2021/TT-BLĐTBXH",
        new LocalDate(2021, 7, 18),
        new LocalDate(2021, 9, 1),
        new("phương pháp rà soát, phân loại hộ nghèo, hộ cận nghèo và mẫu biểu", "method and forms of the review of poor and near-poor households"),
        Verification.Official);

    /// <summary>Sửa đổi mẫu phiếu rà soát.</summary>
    public static readonly Instrument Circular02Of2022 = new(
        InstrumentKind.Circular,
        "02/2022/TT-BLĐTBXH",
        new LocalDate(2022, 3, 30),
        new LocalDate(2022, 5, 15),
        new("sửa đổi Thông tư 07/2021/TT-BLĐTBXH", "amends Circular 07/2021/TT-BLĐTBXH"),
        Verification.Official);

    /// <summary>Chế độ báo cáo thống kê ngành; another circular of the labour ministry than 02/2022/TT-BLĐTBXH.</summary>
    public static readonly Instrument Circular02Of2025 = new(
        InstrumentKind.Circular,
        "02/2025/TT-BLĐTBXH",
        new LocalDate(2025, 1, 10),
        new LocalDate(2025, 2, 25),
        new("báo cáo thống kê 407-410 về hộ nghèo, hộ cận nghèo", "statistical report 407-410 on poor and near-poor households"),
        Verification.Official);

    /// <summary>Rà soát hộ nghèo, hộ cận nghèo hằng năm 2016-2020; its text was not seen.</summary>
    public static readonly Instrument Circular17Of2016 = new(
        InstrumentKind.Circular,
        "17/2016/TT-BLĐTBXH",
        new LocalDate(2016, 6, 28),
        new LocalDate(2016, 8, 15),
        new("quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm giai đoạn 2016-2020", "yearly review of poor and near-poor households 2016-2020"),
        Verification.Official);

    /// <summary>Chương trình mục tiêu quốc gia giảm nghèo bền vững: hộ mới thoát nghèo; ended on 04/06/2024.</summary>
    public static readonly Instrument Circular09Of2022 = new(
        InstrumentKind.Circular,
        "09/2022/TT-BLĐTBXH",
        new LocalDate(2022, 5, 25),
        new LocalDate(2022, 7, 11),
        new("hướng dẫn Chương trình mục tiêu quốc gia giảm nghèo bền vững", "guidance on the target programme for poverty reduction"),
        Verification.Official);

    /// <summary>Thay thế Thông tư 09/2022/TT-BLĐTBXH.</summary>
    public static readonly Instrument Circular03Of2024 = new(
        InstrumentKind.Circular,
        "03/2024/TT-BLĐTBXH",
        new LocalDate(2024, 4, 18),
        new LocalDate(2024, 6, 5),
        new("hướng dẫn Chương trình mục tiêu quốc gia giảm nghèo bền vững", "guidance on the target programme for poverty reduction"),
        Verification.Official);

    /// <summary>Tín dụng đối với hộ mới thoát nghèo.</summary>
    public static readonly Instrument Decision28Of2015 = new(
        InstrumentKind.Decision,
        "28/2015/QĐ-TTg",
        new LocalDate(2015, 7, 21),
        new LocalDate(2015, 9, 5),
        new("tín dụng đối với hộ mới thoát nghèo", "credit for newly escaped households"),
        Verification.Reported);

    /// <summary>Công bố thủ tục 1.011607, 1.011608, 1.011609, 3.000412; the days of signing and of entry into force are not known.</summary>
    public static readonly Instrument Decision967Of2025 = new(
        InstrumentKind.Decision,
        "967/QĐ-BNNMT",
        null,
        null,
        new("thủ tục công nhận thường xuyên hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình, người lao động có thu nhập thấp", "procedures of the regular recognition of households and low-income workers"),
        Verification.Official);

    /// <summary>Công bố thủ tục 1.011606; the days of signing and of entry into force are not known.</summary>
    public static readonly Instrument Decision2306 = new(
        InstrumentKind.Decision,
        "2306/QĐ-BNNMT",
        null,
        null,
        new("thủ tục công nhận định kỳ hằng năm hộ nghèo, hộ cận nghèo", "procedure of the periodic recognition of poor and near-poor households"),
        Verification.Official);

    /// <summary>Cơ cấu biểu giá bán lẻ điện; hỗ trợ tiền điện hộ nghèo, hộ chính sách xã hội.</summary>
    public static readonly Instrument Decision28Of2014 = new(
        InstrumentKind.Decision,
        "28/2014/QĐ-TTg",
        new LocalDate(2014, 4, 7),
        new LocalDate(2014, 6, 1),
        new("cơ cấu biểu giá bán lẻ điện", "structure of retail electricity prices"),
        Verification.Reported);

    /// <summary>Hỗ trợ tiền điện: từng tháng, một mức hỗ trợ.</summary>
    public static readonly Instrument Circular190Of2014 = new(
        InstrumentKind.Circular,
        "190/2014/TT-BTC",
        new LocalDate(2014, 12, 11),
        new LocalDate(2015, 1, 26),
        new("cơ chế hỗ trợ tiền điện cho hộ nghèo và hộ chính sách xã hội", "electricity support for poor and social-policy households"),
        Verification.Reported);

    /// <summary>Cơ cấu biểu giá bán lẻ điện, thay Quyết định 28/2014/QĐ-TTg.</summary>
    public static readonly Instrument Decision14Of2025 = new(
        InstrumentKind.Decision,
        "14/2025/QĐ-TTg",
        new LocalDate(2025, 5, 29),
        new LocalDate(2025, 5, 29),
        new("cơ cấu biểu giá bán lẻ điện", "structure of retail electricity prices"),
        Verification.Reported);

    /// <summary>Danh mục đơn vị hành chính trước ngày 01/11/2024: published lists, not an instrument.</summary>
    public static readonly Instrument UnitListOf2021 = new(
        InstrumentKind.Decision,
        "",
        null,
        null,
        new("đơn vị hành chính cấp xã của huyện Kiến Xương", "commune-level units of the district Kiến Xương"),
        Verification.Reported)
    {
        NameWithoutNumber = new("danh mục đơn vị hành chính công bố 11/2021 và 04/2023", "unit lists published in 11/2021 and 04/2023"),
    };

    /// <summary>Sắp xếp đơn vị hành chính cấp xã năm 2024; the number is also seen as 1201/NQ-UBTVQH15.</summary>
    public static readonly Instrument Resolution1203Of2024 = new(
        InstrumentKind.Resolution,
        "1203/NQ-UBTVQH15",
        new LocalDate(2024, 9, 28),
        new LocalDate(2024, 11, 1),
        new("sắp xếp đơn vị hành chính cấp xã", "rearrangement of commune-level units"),
        Verification.Reported);

    /// <summary>Sắp xếp đơn vị hành chính cấp xã của tỉnh Hưng Yên năm 2025.</summary>
    public static readonly Instrument Resolution1666Of2025 = new(
        InstrumentKind.Resolution,
        "1666/NQ-UBTVQH15",
        new LocalDate(2025, 6, 16),
        new LocalDate(2025, 7, 1),
        new("sắp xếp đơn vị hành chính cấp xã của tỉnh Hưng Yên", "rearrangement of the commune-level units of Hưng Yên"),
        Verification.Reported);

    /// <summary>Sắp xếp đơn vị hành chính; the day of signing is not known.</summary>
    public static readonly Instrument Resolution76Of2025 = new(
        InstrumentKind.Resolution,
        "76/2025/UBTVQH15",
        null,
        new LocalDate(2025, 4, 15),
        new("sắp xếp đơn vị hành chính", "rearrangement of administrative units"),
        Verification.Reported);

    /// <summary>Luật Thuế giá trị gia tăng: the normal rate; the text was not seen.</summary>
    public static readonly Instrument VatLaw = new(
        InstrumentKind.Law,
        "",
        null,
        null,
        new("thuế suất thông thường", "normal rate of value added tax"),
        Verification.Unconfirmed)
    {
        NameWithoutNumber = new("Luật Thuế giá trị gia tăng", "Law on Value Added Tax"),
    };

    /// <summary>Quyết định giá bán điện của Bộ Công Thương.</summary>
    /// <param name="number">The number.</param>
    /// <param name="signed">The day of signing.</param>
    /// <param name="inForceFrom">The day it came into force.</param>
    /// <param name="verification">How well number and dates are known.</param>
    internal static Instrument PriceDecision(string number, LocalDate signed, LocalDate inForceFrom, Verification verification) => new(
        InstrumentKind.Decision, number, signed, inForceFrom, new("giá bán điện", "electricity prices"), verification);

    /// <summary>Nghị định giảm thuế giá trị gia tăng.</summary>
    /// <param name="number">The number.</param>
    /// <param name="signed">The day of signing; null when not known.</param>
    /// <param name="inForceFrom">The first day of the reduction.</param>
    /// <param name="verification">How well number and dates are known.</param>
    internal static Instrument VatDecree(string number, LocalDate? signed, LocalDate inForceFrom, Verification verification) => new(
        InstrumentKind.Decree, number, signed, inForceFrom, new("giảm thuế giá trị gia tăng", "reduction of value added tax"), verification);
}
