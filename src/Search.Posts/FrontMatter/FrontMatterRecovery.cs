using System.Buffers;
using Search.Posts.Diagnosing;
using Search.Posts.Keys;

namespace Search.Posts.FrontMatter;

/// <summary>Reads broken front matter key by key: a broken key costs only itself, and even its text is kept.</summary>
internal sealed class FrontMatterRecovery(SourceText source, DiagnosticList diagnostics)
{
    // A single key needs no more; what is longer is a machine's work, and reading it may take the parser long.
    private const int LongestKey = 8 * 1024;
    private const int LongestRawValue = 1000;

    private static readonly SearchValues<char> BeforeKey = SearchValues.Create(" \t\u3000-{,");

    private bool _explained;

    /// <summary>Reads a region key by key.</summary>
    /// <param name="region">The region.</param>
    /// <param name="explained">Whether a diagnostic says what is wrong.</param>
    public DataNode ReadChunks(FrontMatterRegion region, out bool explained)
    {
        DataNode map = DataNode.Map(source.Locate(region.Start));
        char separator = region.Kind == FrontMatterKind.Toml ? '=' : ':';
        int line = source.LineOf(region.Start);
        int last = source.LineOf(Math.Max(region.Start, region.End - 1));
        bool inTable = false;
        while (line <= last)
        {
            ReadOnlySpan<char> text = FrontMatterLocator.Line(source, line);
            if (ConflictMarkers.IsMarker(text))
            {
                if (ConflictMarkers.IsOpening(text))
                {
                    diagnostics.Add(DiagnosticIds.ConflictMarker, new SourcePosition(line + 1, 1));
                }

                _explained = true;
                line++;
                continue;
            }

            inTable = inTable || (separator == '=' && text.StartsWith('['));
            if (inTable || !FrontMatterLocator.IsKeyLine(text, separator))
            {
                line = inTable ? ReadTable(map, line, last) : SkipLine(map, line, text);
                continue;
            }

            int next = line + 1;
            while (next <= last && Continues(FrontMatterLocator.Line(source, next), separator))
            {
                next++;
            }

            ReadChunk(map, source.LineStart(line), Math.Min(source.LineStart(next), region.End), separator);
            line = next;
        }

        explained = _explained;
        return map;
    }

    /// <summary>Reads keys whose places are known.</summary>
    public DataNode ReadParts(List<(int Start, int End)> parts)
    {
        DataNode map = DataNode.Map(source.Locate(parts[0].Start));
        foreach ((int start, int end) in parts)
        {
            ReadChunk(map, start, end, ':');
        }

        return map;
    }

    private static bool Continues(ReadOnlySpan<char> line, char separator) =>
        !FrontMatterLocator.IsKeyLine(line, separator) && !ConflictMarkers.IsMarker(line) && !(separator == '=' && line.StartsWith('['));

    private int SkipLine(DataNode map, int line, ReadOnlySpan<char> text)
    {
        AddFlag(map, line);
        if (!text.IsWhiteSpace() && !text.TrimStart().StartsWith('#'))
        {
            Report(new DataError(DiagnosticIds.FrontMatterBroken, new SourcePosition(line + 1, 1), "The line is no key with a value."));
        }

        return line + 1;
    }

    /// <summary>Reads the rest of the front matter, which is tables of TOML, as a whole.</summary>
    private int ReadTable(DataNode map, int line, int last)
    {
        int start = source.LineStart(line);
        int end = Math.Min(source.LineStart(last + 1), start + LongestKey);
        DataNode tables = TomlReader.Read(source.Text[start..end], line + 1, out DataError? error);
        map.EntryList!.AddRange(tables.Entries!);
        if (error is not null)
        {
            Report(error);
        }

        return last + 1;
    }

    private void ReadChunk(DataNode map, int start, int end, char separator)
    {
        SourcePosition first = source.Locate(start);
        DataError? error = new(DiagnosticIds.FrontMatterTooLarge, first, "The value is too large to be read.");
        if (end - start <= LongestKey)
        {
            string chunk = source.Text[start..end];
            IReadOnlyList<DataError> aliases = [];
            DataNode? node = separator == '=' ? TomlReader.Read(chunk, first.Line, out error) : YamlReader.Read(chunk, first, out error, out aliases);
            if (error is null && node?.Entries is { } entries)
            {
                map.EntryList!.AddRange(entries);
                foreach (DataError alias in aliases)
                {
                    Report(alias);
                }

                return;
            }
        }

        error ??= new DataError(DiagnosticIds.FrontMatterBroken, first, "The line is no key with a value.");
        bool beyond = error.Position.Line > source.LineOf(end - 1) + 1;
        Report(beyond ? error with { Position = first } : error);
        AddRaw(map, start, end, separator);
        for (int line = first.Line; line < source.LineCount && source.LineStart(line) < end; line++)
        {
            AddFlag(map, line);
        }
    }

    /// <summary>Takes <c>draft: true</c> out of a line that cannot be read otherwise, wherever it stands: a draft must not be published.</summary>
    private void AddFlag(DataNode map, int line)
    {
        ReadOnlySpan<char> text = FrontMatterLocator.Line(source, line);
        int start = text.IndexOfAnyExcept(BeforeKey);
        int sign = start < 0 ? -1 : text[start..].IndexOfAny(MistypedKey.Signs);
        if (sign > 0 && FieldKeys.IsAboutPublishing(KeyName.Fold(Unquote(text.Slice(start, sign)))))
        {
            int at = source.LineStart(line);
            AddRaw(map, at + start, at + text.Length, text[start + sign]);
        }
    }

    private void Report(DataError error)
    {
        _explained = true;
        diagnostics.Add(error.Id, error.Position, error.Message);
    }

    /// <summary>Takes a broken value as it stands: the rest of the line, or the lines below that begin with a hyphen.</summary>
    private void AddRaw(DataNode map, int start, int end, char separator)
    {
        ReadOnlySpan<char> chunk = source.Text.AsSpan(start, end - start);
        int colon = chunk.IndexOf(separator);
        int lineEnd = chunk.IndexOfAny('\r', '\n') is int found and >= 0 ? found : chunk.Length;
        string key = Unquote(chunk[..colon]).ToString();
        int valueStart = colon + 1;
        while (valueStart < lineEnd && chunk[valueStart] is ' ' or '\t')
        {
            valueStart++;
        }

        valueStart += valueStart < lineEnd && chunk[valueStart] is '"' or '\'' ? 1 : 0;
        ReadOnlySpan<char> value = Unquote(chunk[valueStart..Math.Min(lineEnd, valueStart + LongestRawValue)]);
        DataNode node = DataNode.Scalar(value.ToString(), isPlain: true, source.Locate(start + valueStart));
        if (value.StartsWith('['))
        {
            node = ReadRawList(value, node.Position);
        }
        else if (value.IsEmpty && ReadRawItems(start + lineEnd, end) is { Items.Count: > 0 } list)
        {
            node = list;
        }

        map.EntryList!.Add(new DataEntry(key, source.Locate(start), node));
    }

    private static DataNode ReadRawList(ReadOnlySpan<char> text, SourcePosition position)
    {
        DataNode list = DataNode.List(position);
        text = text.Trim("[]［］");
        foreach (Range item in text.SplitAny(",、，"))
        {
            list.ItemList!.Add(DataNode.Scalar(Unquote(text[item]).ToString(), isPlain: true, position));
        }

        return list;
    }

    private DataNode ReadRawItems(int start, int end)
    {
        DataNode list = DataNode.List(source.Locate(start));
        int limit = Math.Min(end, start + LongestKey);
        for (int line = source.LineOf(start) + 1; line < source.LineCount && source.LineStart(line) < limit; line++)
        {
            ReadOnlySpan<char> text = FrontMatterLocator.Line(source, line);
            ReadOnlySpan<char> item = text.TrimStart();
            if (item.StartsWith("- ", StringComparison.Ordinal))
            {
                int column = text.Length - item.Length + 2;
                list.ItemList!.Add(DataNode.Scalar(Unquote(item[2..]).ToString(), isPlain: true, new SourcePosition(line + 1, column + 1)));
            }
        }

        return list;
    }

    private static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > 0 && text[0] is '"' or '\'')
        {
            text = text[^1] == text[0] && text.Length > 1 ? text[1..^1] : text[1..];
        }
        else if (text.Length > 0 && text[^1] is '"' or '\'')
        {
            text = text[..^1];
        }

        return text;
    }
}
