namespace KienXuong.Domain.Reviews;

/// <summary>Khi nào có bước này: whether a review always has a step.</summary>
public enum StepNeed : byte
{
    /// <summary>Luôn có.</summary>
    Always,

    /// <summary>Khi có đề nghị: only for households that ask.</summary>
    OnRequest,

    /// <summary>Khi có khiếu nại: only after a complaint.</summary>
    OnComplaint,
}
