namespace KienXuong.Tool;

/// <summary>Mã kết thúc: what the tool tells the program that started it.</summary>
internal enum ExitCode
{
    /// <summary>Every row has an answer, decided or undetermined.</summary>
    Done = 0,

    /// <summary>Some rows were rejected; the others have answers.</summary>
    SomeRejected = 1,

    /// <summary>Wrong usage, or a file that cannot be read or written.</summary>
    Unusable = 2,

    /// <summary>The day lies outside the law that is covered.</summary>
    NotCovered = 3,

    /// <summary>Stopped from outside: Ctrl+C, or nobody reads the output any more.</summary>
    Interrupted = 130,
}
