namespace KienXuong.Tool.Forms;

/// <summary>Cách in phiếu: how a filled form is printed.</summary>
internal enum FormKind
{
    /// <summary>As text.</summary>
    Text,

    /// <summary>As a page of HTML for A4 paper.</summary>
    Html,
}
