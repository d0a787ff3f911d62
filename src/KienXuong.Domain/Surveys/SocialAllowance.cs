namespace KienXuong.Domain.Surveys;

/// <summary>Đang hưởng trợ cấp xã hội hằng tháng: as what a person receives the monthly social allowance (B.14). A person can be several at once.</summary>
[Flags]
public enum SocialAllowance : byte
{
    /// <summary>Không: none.</summary>
    None = 0,

    /// <summary>Người cao tuổi: elderly (code 1).</summary>
    Elderly = 1,

    /// <summary>Người khuyết tật: disabled (code 2).</summary>
    Disabled = 2,

    /// <summary>Trẻ em mồ côi: orphan (code 3).</summary>
    Orphan = 4,
}
