using System.Text;
using Search.Posts.Keys;

namespace Search.Posts.FrontMatter;

/// <summary>Front matter in which mistyped lines are as their author meant them, with the places where everything stands in the file.</summary>
internal sealed class FrontMatterRepair
{
    // By line: behind which column how many columns were added.
    private readonly Dictionary<int, (int Behind, int Added)> _shifts = [];
    private readonly List<DataError> _errors = [];
    private readonly char _separator;

    private FrontMatterRepair(SourceText source, FrontMatterRegion region)
    {
        _separator = region.Kind == FrontMatterKind.Toml ? '=' : ':';
        string text = Repair(source, region, out bool isChanged);
        Source = isChanged ? new SourceText(string.Concat(source.Text.AsSpan(0, region.Start), text, source.Text.AsSpan(region.End))) : source;
        Region = region with { End = region.Start + text.Length };
    }

    /// <summary>The file with the repaired lines, as many as before.</summary>
    public SourceText Source { get; }

    /// <summary>Where the front matter lies in <see cref="Source"/>.</summary>
    public FrontMatterRegion Region { get; }

    /// <summary>What was wrong.</summary>
    public IReadOnlyList<DataError> Errors => _errors;

    /// <summary>The repaired front matter; null if nothing needs it.</summary>
    public static FrontMatterRepair? Of(SourceText source, FrontMatterRegion region)
    {
        bool isLines = region.Kind is FrontMatterKind.Yaml or FrontMatterKind.Toml;
        if (!isLines || source.Text.AsSpan(region.Start, region.End - region.Start).TrimStart().StartsWith('{'))
        {
            return null;
        }

        var repair = new FrontMatterRepair(source, region);
        return ReferenceEquals(repair.Source, source) ? null : repair;
    }

    /// <summary>Where in the file stands what has this place in <see cref="Source"/>.</summary>
    public SourcePosition Locate(SourcePosition position) =>
        _shifts.TryGetValue(position.Line, out (int Behind, int Added) shift) && position.Column > shift.Behind
            ? position with { Column = Math.Max(shift.Behind, position.Column - shift.Added) }
            : position;

    private string Repair(SourceText source, FrontMatterRegion region, out bool isChanged)
    {
        var text = new StringBuilder(region.End - region.Start);
        isChanged = false;
        bool inTags = false;
        bool inText = false;
        for (int line = source.LineOf(region.Start); line < source.LineCount && source.LineStart(line) < region.End; line++)
        {
            string written = source.Text[source.LineStart(line)..Math.Min(source.LineStart(line + 1), region.End)];
            string repaired = written;
            bool wasInText = inText;
            inText ^= _separator == '=' && OpensText(written);
            if (!wasInText)
            {
                repaired = Join(written, line + 1);
                inTags = _separator == ':' && (FrontMatterLocator.IsKeyLine(repaired.AsSpan().TrimEnd("\r\n"), ':') ? IsTagKey(repaired) : inTags);
                repaired = inTags ? TagSigns.Without(repaired) : repaired;
            }

            isChanged = isChanged || !ReferenceEquals(repaired, written);
            text.Append(repaired);
        }

        return text.ToString();
    }

    private string Join(string written, int line)
    {
        ReadOnlySpan<char> content = written.AsSpan().TrimEnd("\r\n");
        if (MistypedKey.Find(content, _separator) is not { } key)
        {
            return written;
        }

        _errors.Add(new DataError(DiagnosticIds.FrontMatterColon, new SourcePosition(line, key.SignAt + 1), $"The key {content[..key.SignAt].Trim()} {key.Fault}; it is read all the same."));
        string start = $"{content[..key.SignAt]}{_separator} ";
        _shifts[line] = (key.SignAt + 1, start.Length - key.ValueStart);
        return string.Concat(start, written.AsSpan(key.ValueStart));
    }

    private static bool IsTagKey(string line) => FieldKeys.Tags.Contains(KeyName.Fold(line.AsSpan(0, line.IndexOf(':', StringComparison.Ordinal))));

    /// <summary>Whether a text of several lines begins or ends in a line of TOML.</summary>
    private static bool OpensText(string line) => (line.AsSpan().Count("\"\"\"") + line.AsSpan().Count("'''")) % 2 == 1;
}
