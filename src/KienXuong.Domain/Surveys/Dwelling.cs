namespace KienXuong.Domain.Surveys;

/// <summary>Nhà ở và sinh hoạt: items I to VIII of part A of form 3.1. Unknown is the default of each.</summary>
public sealed record Dwelling
{
    /// <summary>Vật liệu chính của cột nhà (A.I): the columns; of a house without columns the main load-bearing part of the wall.</summary>
    public ColumnMaterial? Columns { get; init; }

    /// <summary>Vật liệu chính của mái nhà (A.II): the roof.</summary>
    public RoofMaterial? Roof { get; init; }

    /// <summary>Vật liệu chính của tường (A.III): the walls.</summary>
    public WallMaterial? Walls { get; init; }

    /// <summary>Vật liệu tường, chi tiết: what the walls are made of. Not on the form; needed for item 7 with code 3 or 4 of A.III.</summary>
    public WallDetail? WallDetail { get; init; }

    /// <summary>Diện tích nhà ở, không kể gác xép (A.IV): the area of the rooms in m², at most three decimals, without the attic.</summary>
    public decimal? RoomArea { get; init; }

    /// <summary>Diện tích gác xép: the area of the attic in m², at most three decimals; half of it counts. Zero where there is none.</summary>
    public decimal? AtticArea { get; init; }

    /// <summary>Diện tích nhà ở đã tính: the counted area in m², the attic already at half; goes before rooms and attic.</summary>
    public decimal? CountedArea { get; init; }

    /// <summary>Loại nhà tiêu (A.V): the toilet.</summary>
    public Toilet? Toilet { get; init; }

    /// <summary>Nguồn điện (A.VI): the source of electricity.</summary>
    public PowerSource? Power { get; init; }

    /// <summary>Số điện tiêu thụ bình quân hộ/tháng (A.VII): electricity of the household in kWh a month, at most three decimals.</summary>
    public decimal? Electricity { get; init; }

    /// <summary>Cách ghi số điện: whether it is the average of 12 months or the latest month; both are allowed, no rule reads it.</summary>
    public ElectricityMeasure? ElectricityMeasure { get; init; }

    /// <summary>Nước sinh hoạt (A.VIII): the water, the source used most.</summary>
    public WaterSource? Water { get; init; }

    /// <summary>Nước mưa: whether "other" water is rain water, from the text beside code 4.</summary>
    public bool? WaterIsRain { get; init; }

    /// <summary>Có radio: the household has a radio. Not on the form; needed for indicator 12.</summary>
    public bool? HasRadio { get; init; }

    /// <summary>Nghe được hệ thống loa đài truyền thanh của xã, thôn: the household can hear the loudspeakers. Not on the form; needed for indicator 10 of the standard of 2016.</summary>
    public bool? HearsLoudspeakers { get; init; }
}
