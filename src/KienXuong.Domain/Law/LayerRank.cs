namespace KienXuong.Domain.Law;

/// <summary>Cấp quy định: the rank of a layer of the law. A higher rank goes first.</summary>
public enum LayerRank : byte
{
    /// <summary>Trung ương: a national value that this library does not know and the caller supplies.</summary>
    National,

    /// <summary>Địa phương: a value of a province, above the national one.</summary>
    Provincial,

    /// <summary>Giả định: a reform that is not law, to see what it would change.</summary>
    WhatIf,
}
