namespace Search.Analysis.Terms;

/// <summary>The addresses that are one term.</summary>
internal enum NetworkAddressKind
{
    None,
    Url,
    Mail,
}
