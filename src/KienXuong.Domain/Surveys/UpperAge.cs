namespace KienXuong.Domain.Surveys;

/// <summary>Tuổi trên của chỉ số trình độ giáo dục của người lớn: whether the age of 30 is inside the band of indicator 5.</summary>
public enum UpperAge : byte
{
    /// <summary>Dưới 30 tuổi: under 30, as the form prints.</summary>
    Under30,

    /// <summary>Đến hết 30 tuổi: 30 included, as the annex of the decree is transcribed.</summary>
    Through30,
}
