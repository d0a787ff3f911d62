namespace KienXuong.Tool.Surveys;

/// <summary>Ô trống ở A.IX - A.XII: what a blank in these items means.</summary>
internal enum BlankMeaning
{
    /// <summary>Chưa biết: nobody knows whether the line was asked.</summary>
    Unknown,

    /// <summary>Không có: every line was asked, and a blank is none.</summary>
    None,
}
