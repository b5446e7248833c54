namespace Search.Posts.Decoding;

/// <summary>A file's bytes as text.</summary>
/// <param name="Text">The text without byte order mark; a space stands for each run of bytes that belong to no encoding.</param>
/// <param name="Encoding">The name of the encoding it is in.</param>
/// <param name="FirstBad">Where the first unreadable bytes stood in <paramref name="Text"/>; -1 if all were readable.</param>
internal readonly record struct DecodedText(string Text, string Encoding, int FirstBad);
