namespace KienXuong.Domain.Surveys;

/// <summary>Các tài sản lâu bền: item IX of part A of form 3.1: how many the household has, in use or repairable. Null is unknown, not none.</summary>
public sealed record DurableAssets
{
    /// <summary>Ô tô (line 1): cars.</summary>
    public int? Cars { get; init; }

    /// <summary>Xe máy, xe có động cơ (line 2): motorbikes and motor vehicles.</summary>
    public int? Motorbikes { get; init; }

    /// <summary>Tàu thuyền có động cơ (line 3): motor boats and ships.</summary>
    public int? MotorBoats { get; init; }

    /// <summary>Máy phát điện (line 4): generators; no points.</summary>
    public int? Generators { get; init; }

    /// <summary>Máy in, máy fax (line 5): printers and fax machines.</summary>
    public int? PrintersAndFaxes { get; init; }

    /// <summary>Ti vi màu (line 6): colour televisions.</summary>
    public int? ColourTelevisions { get; init; }

    /// <summary>Dàn nghe nhạc các loại (line 7): music systems.</summary>
    public int? MusicSystems { get; init; }

    /// <summary>Máy vi tính/Máy tính bảng (line 8): computers and tablets.</summary>
    public int? ComputersAndTablets { get; init; }

    /// <summary>Máy vi tính không phải máy tính bảng: how many of line 8 are no tablets. Not on the form; read only where tablets do not count for the row of item 12.</summary>
    public int? ComputersNotTablets { get; init; }

    /// <summary>Tủ lạnh (line 9): refrigerators.</summary>
    public int? Refrigerators { get; init; }

    /// <summary>Máy điều hòa nhiệt độ (line 10): air conditioners.</summary>
    public int? AirConditioners { get; init; }

    /// <summary>Máy giặt, sấy quần áo (line 11): washing machines and dryers.</summary>
    public int? WashingMachines { get; init; }

    /// <summary>Bình tắm nước nóng (line 12): water heaters.</summary>
    public int? WaterHeaters { get; init; }

    /// <summary>Lò vi sóng, lò nướng (line 13): microwaves and ovens.</summary>
    public int? MicrowavesAndOvens { get; init; }

    /// <summary>Điện thoại cố định/di động (line 14): telephones, fixed or mobile; no points.</summary>
    public int? Telephones { get; init; }
}
