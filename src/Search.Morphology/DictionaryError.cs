namespace Search.Morphology;

/// <summary>One thing wrong in the source of a dictionary.</summary>
/// <param name="Path">The file, as the caller named it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record DictionaryError(string Path, int Line, int Column, string Message)
{
    /// <summary><c>path:line:column: message</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}: {Message}");
}
