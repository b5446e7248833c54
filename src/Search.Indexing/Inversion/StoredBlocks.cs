using Search.Posts;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>Turns the blocks of a post into the blocks that an index keeps.</summary>
internal static class StoredBlocks
{
    public static StoredBlock From(TextBlock block)
    {
        ReadOnlySpan<SourceRun> runs = block.Map.Runs;
        var source = new SourcePoint[runs.Length];
        for (int i = 0; i < runs.Length; i++) source[i] = new SourcePoint(runs[i].Offset, runs[i].Line, runs[i].Column);
        return new StoredBlock
        {
            Kind = KindOf(block.Kind),
            HeadingLevel = block.HeadingLevel,
            Anchor = block.Anchor,
            Text = block.Text,
            Source = source,
            Rubies = [.. block.Rubies.Select(ruby => new RubySpan(ruby.Start, ruby.End, ruby.Reading))],
        };
    }

    private static StoredBlockKind KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => StoredBlockKind.Heading,
        BlockKind.Code => StoredBlockKind.Code,
        BlockKind.Navigation => StoredBlockKind.Navigation,
        _ => StoredBlockKind.Prose,
    };
}
