using Search.Posts.Keys;

namespace Search.Posts.FrontMatter;

/// <summary>Finds the front matter of a file, also where it is not delimited as it should be.</summary>
internal static class FrontMatterLocator
{
    public static FrontMatterRegion Locate(SourceText source)
    {
        int line = 0;
        while (line < source.LineCount && Line(source, line).IsWhiteSpace())
        {
            line++;
        }

        ReadOnlySpan<char> first = Line(source, line).TrimEnd();
        bool misplaced = line > 0 || (first.Length > 0 && first[0] is ' ' or '\t');
        first = first.TrimStart();
        if (first is "+++")
        {
            return Between(source, line, FrontMatterKind.Toml, static text => text is "+++", misplaced);
        }

        if (first.Length >= 3 && first.IndexOfAnyExcept('-') < 0)
        {
            return first.Length == 3
                ? Between(source, line, FrontMatterKind.Yaml, static text => text is "---" or "...", misplaced)
                : Between(source, line, FrontMatterKind.Yaml, IsRule, misplaced: true);
        }

        if (first.StartsWith("--- ", StringComparison.Ordinal) && OneLineFrontMatter.Find(source.Text, source.LineStart(line)) is { } found)
        {
            return found;
        }

        // Hugo also takes JSON, which is YAML too.
        return first is ['{', ..] ? Json(source, line) : None();
    }

    /// <summary>Whether a line looks like <c>key: value</c> at the top level.</summary>
    public static bool IsKeyLine(ReadOnlySpan<char> line, char separator)
    {
        int at = line.IndexOf(separator);
        if (at <= 0 || line[0] is ' ' or '\t' or '#' or '-' or '[' or '{' or '>' or '<' or '|' or '*' or '`')
        {
            return false;
        }

        ReadOnlySpan<char> key = line[..at].TrimEnd();
        bool ends = separator != ':' || at + 1 == line.Length || line[at + 1] is ' ' or '\t';
        return ends && key.Length > 0 && (key[0] is '"' or '\'' || !key.ContainsAny(' ', '\t') || FieldKeys.IsKnown(KeyName.Fold(key)));
    }

    private static bool BeginsKey(ReadOnlySpan<char> line, char separator) =>
        IsKeyLine(line, separator) || MistypedKey.Find(line, separator) is { IsKnown: true };

    /// <summary>Whether one of our keys stands in a line that is indented: YAML allows it where all lines are.</summary>
    private static bool IsIndentedKey(ReadOnlySpan<char> line, char separator)
    {
        ReadOnlySpan<char> text = line.TrimStart();
        return IsKeyLine(text, separator) && FieldKeys.IsKnown(KeyName.Fold(text[..text.IndexOf(separator)]));
    }

    public static ReadOnlySpan<char> Line(SourceText source, int line)
    {
        int start = source.LineStart(line);
        return source.Text.AsSpan(start, source.LineStart(line + 1) - start).TrimEnd("\r\n");
    }

    private static FrontMatterRegion None() => new(FrontMatterKind.None, 0, 0, 0, null);

    private static bool IsRule(ReadOnlySpan<char> text) => text.Length >= 3 && text.IndexOfAnyExcept('-') < 0;

    private static FrontMatterRegion Between(SourceText source, int open, FrontMatterKind kind, LineTest isClosing, bool misplaced)
    {
        char separator = kind == FrontMatterKind.Toml ? '=' : ':';
        bool anyKey = false;
        bool anyText = false;
        int rule = -1;
        int start = source.LineStart(open + 1);
        string? problem = misplaced ? DiagnosticIds.FrontMatterMisplaced : null;
        for (int line = open + 1; line < source.LineCount; line++)
        {
            ReadOnlySpan<char> text = Line(source, line).TrimEnd();
            if (isClosing(text))
            {
                return anyKey || !anyText
                    ? new FrontMatterRegion(kind, start, source.LineStart(line), source.LineStart(line + 1), problem)
                    : None();
            }

            anyKey = anyKey || BeginsKey(text, separator) || IsIndentedKey(text, separator);
            anyText = anyText || text.Length > 0;
            rule = rule < 0 && kind == FrontMatterKind.Yaml && IsRule(text.TrimStart()) ? line : rule;
        }

        if (rule >= 0 && anyKey)
        {
            // Closed with too many dashes, or with dashes that do not stand at the line's beginning.
            return new FrontMatterRegion(kind, start, source.LineStart(rule), source.LineStart(rule + 1), DiagnosticIds.FrontMatterMisplaced);
        }

        return Unclosed(source, open, kind, separator);
    }

    /// <summary>Front matter that nothing closes: its lines are those that look like it, up to the first that does not.</summary>
    private static FrontMatterRegion Unclosed(SourceText source, int open, FrontMatterKind kind, char separator)
    {
        int line = open + 1;
        while (line < source.LineCount)
        {
            ReadOnlySpan<char> text = Line(source, line);
            bool continues = line > open + 1 && text.Length > 0 && text[0] is ' ' or '\t' or '-';
            if (!continues && !BeginsKey(text, separator))
            {
                break;
            }

            line++;
        }

        return line == open + 1
            ? None()
            : new FrontMatterRegion(kind, source.LineStart(open + 1), source.LineStart(line), source.LineStart(line), DiagnosticIds.FrontMatterBroken);
    }

    private static FrontMatterRegion Json(SourceText source, int open)
    {
        ReadOnlySpan<char> first = Line(source, open).Trim();
        if (first.Length > 1)
        {
            return first[^1] == '}' && first[1..].TrimStart().StartsWith('"')
                ? new FrontMatterRegion(FrontMatterKind.Yaml, source.LineStart(open), source.LineStart(open + 1), source.LineStart(open + 1), null)
                : None();
        }

        for (int line = open + 1; line < source.LineCount; line++)
        {
            ReadOnlySpan<char> text = Line(source, line);
            if (line == open + 1 && !text.TrimStart().StartsWith('"'))
            {
                break;
            }

            if (text.TrimEnd() is "}")
            {
                return new FrontMatterRegion(FrontMatterKind.Yaml, source.LineStart(open), source.LineStart(line + 1), source.LineStart(line + 1), null);
            }
        }

        return None();
    }

    private delegate bool LineTest(ReadOnlySpan<char> line);
}
