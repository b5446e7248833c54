using System.Text;

namespace Search.Benchmarks;

/// <summary>Cuts the Markdown of a post into pieces that may stand in any post: paragraphs, headings, lists, code.</summary>
internal static class TextPieces
{
    // Of very long pieces one would make a post by itself.
    private const int Longest = 3000;

    /// <summary>Pieces end at empty lines, but a piece of code stays whole. The front matter is left out.</summary>
    public static IEnumerable<string> Of(string text)
    {
        bool isFrontMatter = false, isCode = false;
        int number = 0;
        var piece = new StringBuilder();
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (number++ == 0 && line is "---" or "+++") isFrontMatter = true;
            else if (isFrontMatter && line is "---" or "+++") isFrontMatter = false;
            else if (!isFrontMatter)
            {
                if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
                if (line.Length > 0 || isCode)
                {
                    piece.Append(line).Append('\n');
                    continue;
                }

                if (piece.Length is > 1 and < Longest) yield return piece.ToString();
                piece.Clear();
            }
        }

        if (!isCode && piece.Length is > 1 and < Longest) yield return piece.ToString();
    }

    /// <summary>What a piece says as a heading, be it one by signs or a line all in bold; null where it is none.</summary>
    public static string? HeadingOf(string piece)
    {
        string line = piece.TrimEnd('\n');
        if (line.Contains('\n')) return null;
        if (line.StartsWith('#')) return line.Trim('#', ' ');
        bool isBold = line.Length > 4 && line.StartsWith("**", StringComparison.Ordinal) && line.IndexOf("**", 2, StringComparison.Ordinal) == line.Length - 2;
        return isBold ? line[2..^2] : null;
    }
}
