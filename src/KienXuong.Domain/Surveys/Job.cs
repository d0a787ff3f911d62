namespace KienXuong.Domain.Surveys;

/// <summary>Việc làm: job (B.15). The code on the form is its place in the list, from 1.</summary>
public enum Job : byte
{
    /// <summary>Đang làm việc: working.</summary>
    Working,

    /// <summary>Không có việc làm: no job.</summary>
    NoJob,

    /// <summary>Không có khả năng lao động: no labour capacity.</summary>
    NoLabourCapacity,

    /// <summary>Đang đi học: studying.</summary>
    Studying,

    /// <summary>Không muốn đi làm: does not want to work.</summary>
    DoesNotWantToWork,

    /// <summary>Nghỉ hưu/Nội trợ: retired, housework.</summary>
    RetiredOrHousework,
}
