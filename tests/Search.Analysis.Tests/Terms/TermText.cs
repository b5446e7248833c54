using System.Text;
using Search.Analysis.Terms;

namespace Search.Analysis.Tests.Terms;

/// <summary>
/// Writes the terms of a text so that a case file can show them: terms apart by spaces, a base form in brackets, further terms of a
/// position after /, a gap as ｜.
/// </summary>
internal static class TermText
{
    public static string Of(string text, TextKind kind = TextKind.Prose)
    {
        TermTable table = new();
        StringBuilder written = new();
        int last = -1;
        foreach (TermOccurrence occurrence in new TermAnalyzer(table).Analyze(text, kind))
        {
            Lexeme lexeme = table[occurrence.LexemeId];
            written.Append(written.Length == 0 ? "" : (occurrence.Position - last) switch { 0 => "/", 1 => " ", _ => " ｜ " });
            written.Append(lexeme);
            last = occurrence.Position;
        }

        return written.ToString();
    }
}
