namespace Search.Posts.FrontMatter;

/// <summary>Where a file's front matter lies.</summary>
/// <param name="Kind">Its language.</param>
/// <param name="Start">Where its content begins.</param>
/// <param name="End">Where its content ends, exclusive.</param>
/// <param name="BodyStart">Where the body begins.</param>
/// <param name="Problem">The diagnostic that its delimiters deserve; null if they are as they should be.</param>
internal readonly record struct FrontMatterRegion(FrontMatterKind Kind, int Start, int End, int BodyStart, string? Problem);
