namespace KienXuong.Domain.Surveys;

/// <summary>Cấp học phù hợp với độ tuổi: which level of schooling fits an age (indicator 6).</summary>
public enum LevelFit : byte
{
    /// <summary>Từ cấp học của độ tuổi trở lên: the level of the age band or a higher one.</summary>
    AtLeastLevel,

    /// <summary>Đúng cấp học của độ tuổi: the level of the age band alone.</summary>
    ExactLevel,
}
