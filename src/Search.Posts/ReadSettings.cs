namespace Search.Posts;

/// <summary>Settings and what is wrong with their file.</summary>
/// <param name="Settings">What could be read.</param>
/// <param name="Diagnostics">What is wrong, in order of line and column; an error where a setting was not taken.</param>
public sealed record ReadSettings(SiteSettings Settings, IReadOnlyList<Diagnostic> Diagnostics);
