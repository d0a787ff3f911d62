namespace KienXuong.Domain.Surveys;

/// <summary>Đang hưởng lương hưu hoặc trợ cấp hằng tháng: pension, social-insurance or merit allowance received each month (B.18). The code on the form is its place in the list, from 0 for none.</summary>
public enum MonthlyBenefit : byte
{
    /// <summary>Không: none.</summary>
    None,

    /// <summary>Đang hưởng lương hưu: pension.</summary>
    Pension,

    /// <summary>Đang hưởng trợ cấp bảo hiểm xã hội hằng tháng: monthly social-insurance allowance.</summary>
    SocialInsurance,

    /// <summary>Đang hưởng trợ cấp ưu đãi người có công hằng tháng: monthly merit allowance.</summary>
    Merit,
}
