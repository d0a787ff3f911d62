namespace KienXuong.Domain.Surveys;

/// <summary>Loại việc làm: kind of job (B.16). The code on the form is its place in the list, from 1.</summary>
public enum JobKind : byte
{
    /// <summary>Công chức, viên chức: civil servant, public employee.</summary>
    PublicServant,

    /// <summary>Làm cho doanh nghiệp: enterprise.</summary>
    Enterprise,

    /// <summary>Làm thuê cho hộ gia đình: hired by a household.</summary>
    HiredByHousehold,

    /// <summary>Khác: other.</summary>
    Other,
}
