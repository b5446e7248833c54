using Search.Posts.Diagnosing;

namespace Search.Posts.FrontMatter;

/// <summary>Reads front matter into a map; where it is broken, every key that can be read alone.</summary>
internal sealed class FrontMatterReader(SourceText source, DiagnosticList diagnostics)
{
    private const int Longest = 64 * 1024;

    /// <summary>Reads the region.</summary>
    /// <returns>A map, empty if there is nothing to read.</returns>
    public DataNode Read(FrontMatterRegion region)
    {
        SourcePosition first = source.Locate(region.Start);
        if (region.Problem is { } problem)
        {
            Report(problem, region.Kind == FrontMatterKind.None ? new SourcePosition(1, 1) : first, problem == DiagnosticIds.FrontMatterBroken ? "The front matter is not closed." : null);
        }

        DataNode map = ReadMap(region, first);
        ReportDuplicates(map);
        return map;
    }

    private DataNode ReadMap(FrontMatterRegion region, SourcePosition first)
    {
        switch (region.Kind)
        {
            case FrontMatterKind.None:
                return DataNode.Map(first);
            case FrontMatterKind.YamlInOneLine:
                return Recovery().ReadParts(OneLineFrontMatter.Parts(source.Text, region.Start, region.End));
        }

        if (region.End - region.Start > Longest)
        {
            diagnostics.Add(DiagnosticIds.FrontMatterTooLarge, first);
            return Recovery().ReadChunks(region, out _);
        }

        string text = source.Text[region.Start..region.End];
        DataError? error;
        if (region.Kind == FrontMatterKind.Toml)
        {
            DataNode toml = TomlReader.Read(text, first.Line, out error);
            if (error is null)
            {
                return toml;
            }
        }
        else
        {
            DataNode? yaml = YamlReader.Read(text, first, out error, out IReadOnlyList<DataError> aliases);
            if (error is null && yaml is null or { Entries: not null })
            {
                Report(aliases);
                return yaml ?? DataNode.Map(first);
            }

            error ??= new DataError(DiagnosticIds.FrontMatterBroken, first, "The front matter is not a map of keys and values.");
        }

        DataNode recovered = Recovery().ReadChunks(region, out bool explained);
        if (!explained)
        {
            diagnostics.Add(error.Id, error.Position, error.Message);
        }

        return recovered;
    }

    private FrontMatterRecovery Recovery() => new(source, diagnostics);

    private void Report(IReadOnlyList<DataError> errors)
    {
        foreach (DataError one in errors)
        {
            diagnostics.Add(one.Id, one.Position, one.Message);
        }
    }

    private void Report(string id, SourcePosition position, string? message)
    {
        if (message is null)
        {
            diagnostics.Add(id, position);
        }
        else
        {
            diagnostics.Add(id, position, message);
        }
    }

    private void ReportDuplicates(DataNode node)
    {
        foreach (DataNode item in node.Items ?? [])
        {
            ReportDuplicates(item);
        }

        if (node.Entries is not { Count: > 0 } entries)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (DataEntry entry in entries)
        {
            if (!seen.Add(entry.Key))
            {
                diagnostics.Add(DiagnosticIds.FrontMatterDuplicateKey, entry.Position, $"The key {entry.Key} occurs twice; the last value counts.");
            }

            ReportDuplicates(entry.Value);
        }
    }
}
