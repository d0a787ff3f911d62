namespace KienXuong.Domain.Surveys;

/// <summary>Đăng ký cư trú: how a person is registered at the dwelling of the household.</summary>
public enum ResidenceRegistration : byte
{
    /// <summary>Thường trú: for permanent residence.</summary>
    Permanent,

    /// <summary>Tạm trú: for temporary residence.</summary>
    Temporary,

    /// <summary>Nơi khác hoặc chưa đăng ký: elsewhere, or not registered.</summary>
    Elsewhere,
}
