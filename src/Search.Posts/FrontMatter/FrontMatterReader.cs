using Search.Posts.Diagnosing;
using Search.Posts.Keys;

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

        if (FrontMatterRepair.Of(source, region) is not { } repair)
        {
            DataNode asWritten = ReadMap(region, first);
            ReportDuplicates(asWritten, isTop: true);
            return asWritten;
        }

        foreach (DataError error in repair.Errors)
        {
            diagnostics.Add(error.Id, error.Position, error.Message);
        }

        var found = new DiagnosticList("");
        var reader = new FrontMatterReader(repair.Source, found);
        DataNode map = reader.ReadMap(repair.Region, first);
        reader.ReportDuplicates(map, isTop: true);
        diagnostics.AddAll(found, repair.Locate);
        return map.Moved(repair.Locate);
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

    private void ReportDuplicates(DataNode node, bool isTop)
    {
        foreach (DataNode item in node.Items ?? [])
        {
            ReportDuplicates(item, isTop: false);
        }

        if (node.Entries is not { Count: > 0 } entries)
        {
            return;
        }

        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DataEntry entry in entries)
        {
            // A key of ours is the same however it is written; of others we know only that equal ones are.
            string folded = isTop ? KeyName.Fold(entry.Key) : "";
            bool isKnown = isTop && FieldKeys.IsKnown(folded);
            string key = isKnown ? folded : entry.Key;
            if (!seen.TryAdd(key, entry.Key))
            {
                string counts = isKnown && FieldKeys.IsAboutPublishing(folded) ? "if either means a draft, the post is one" : "the last value counts";
                string message = seen[key] == entry.Key ? $"The key {entry.Key} occurs twice; {counts}." : $"The keys {seen[key]} and {entry.Key} are one; {counts}.";
                diagnostics.Add(DiagnosticIds.FrontMatterDuplicateKey, entry.Position, message);
            }

            ReportDuplicates(entry.Value, isTop: false);
        }
    }
}
