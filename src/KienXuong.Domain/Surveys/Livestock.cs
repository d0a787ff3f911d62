namespace KienXuong.Domain.Surveys;

/// <summary>Chăn nuôi và thủy sản: items XI and XII of part A of form 3.1: the animals of the household itself. Null is unknown, not none.</summary>
public sealed record Livestock
{
    /// <summary>Số lượng trâu, bò, ngựa (line 1): buffaloes, cows and horses.</summary>
    public int? Cattle { get; init; }

    /// <summary>Số lượng lợn, dê, cừu (line 2): pigs, goats and sheep.</summary>
    public int? PigsGoatsSheep { get; init; }

    /// <summary>Số lượng gà, vịt, ngan, ngỗng, chim (line 3): birds, one by one; the paper form counts in tens.</summary>
    public int? Poultry { get; init; }

    /// <summary>Khác (line 4): other animals; no points.</summary>
    public int? Others { get; init; }

    /// <summary>Hộ nuôi, trồng thủy sản (A.XII): aquaculture.</summary>
    public bool? HasAquaculture { get; init; }
}
