namespace Search.Posts;

/// <summary>The kinds of diagnostics that reading posts gives.</summary>
public static class DiagnosticIds
{
    /// <summary>The front matter is not valid YAML or TOML; what could be read of it is used.</summary>
    public const string FrontMatterBroken = "front-matter-broken";
}
