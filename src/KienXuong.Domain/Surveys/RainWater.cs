namespace KienXuong.Domain.Surveys;

/// <summary>Nước mưa trong chỉ số nguồn nước: whether rain water is clean (indicator 9).</summary>
public enum RainWater : byte
{
    /// <summary>Là nước sạch: clean, as the annex of the decree is transcribed.</summary>
    Clean,

    /// <summary>Không là nước sạch: not clean, since the form does not name it.</summary>
    NotClean,
}
