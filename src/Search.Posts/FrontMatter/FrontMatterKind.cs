namespace Search.Posts.FrontMatter;

/// <summary>In which language the front matter is written.</summary>
internal enum FrontMatterKind
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Lines of YAML between dashes.</summary>
    Yaml,

    /// <summary>YAML whose line ends were lost: all keys in the first line.</summary>
    YamlInOneLine,

    /// <summary>TOML between plus signs.</summary>
    Toml,
}
