using Lucene.Net.Index;
using Search.Analysis.Normalization;
using Search.Analysis.Terms;
using Search.Querying.Evaluation;
using Search.Querying.Matching;
using Search.Schema;

namespace Search.Querying.Snippets;

/// <summary>
/// Makes the passages of the hits shown. The positions of the matches tell the blocks that hold them; only those are analyzed
/// again. Not thread-safe.
/// </summary>
internal sealed class SnippetMaker(IReadOnlyList<WordPlan> plans, IReadOnlyList<string> needles, WordPlanner words, int mostSnippets)
{
    private readonly TextNormalizer _normalizer = new();
    private bool _showsNeedles;
    private MatchTier _weakest;

    private readonly PlanTerms[] _words = [.. plans.Select(plan => new PlanTerms(plan))];

    /// <summary>What is shown of a post.</summary>
    /// <param name="scope">The post's segment.</param>
    /// <param name="doc">The post's number in the segment.</param>
    /// <param name="values">What is known of the post.</param>
    /// <param name="tier">How the post was found: substrings are shown only where they were needed.</param>
    public ShownPost Show(SegmentScope scope, int doc, PostValues values, MatchTier tier)
    {
        if (mostSnippets == 0) return new ShownPost([], [], null, values.TitleLine, values.TitleColumn);
        _weakest = tier;
        _showsNeedles = tier >= MatchTier.Substring && needles.Count > 0;
        IReadOnlyList<StoredBlock> blocks = Blocks(scope.Segment, doc);
        List<Snippet> snippets = [];
        (StoredBlock Block, int Offset)? first = null;
        ulong covered = 0;
        foreach (BlockMatches block in RankedBlocks(scope, doc, blocks))
        {
            if (snippets.Count == mostSnippets) break;
            if (snippets.Count > 0 && (block.Words & ~covered) == 0) continue;
            List<(Highlight Span, int Word)> spans = Highlights(blocks[block.Block]);
            if (spans.Count == 0) continue;
            first ??= (blocks[block.Block], spans[0].Span.Start);
            snippets.Add(Passage.Cut(blocks[block.Block].Text, spans));
            covered |= block.Words;
        }

        List<(Highlight Span, int Word)> title = Needles(values.Title);
        Find(values.Title, 0, TextKind.Prose, _words, title);
        List<Highlight> inTitle = HighlightList.Of(title.Select(found => found.Span));
        if (snippets.Count == 0 && Beginning(blocks) is { } beginning) snippets.Add(beginning);
        (int line, int column) = first is { } match ? match.Block.Locate(match.Offset) : (values.TitleLine, values.TitleColumn);
        return new ShownPost(snippets, inTitle, first?.Block.Anchor, line, column);
    }

    private List<(Highlight Span, int Word)> Highlights(StoredBlock block)
    {
        int field = FieldNumber(block.Field);
        TextKind kind = block.Kind == StoredBlockKind.Code ? TextKind.Code : TextKind.Prose;
        PlanTerms?[] wanted = [.. _words.Select(word => word.Plan.Fields.Contains(field) ? word : null)];
        List<(Highlight Span, int Word)> found = [];
        foreach ((int start, int end) in Sentences.Of(block.Text)) Find(block.Text[start..end], start, kind, wanted, found);
        // A sentence alone may be cut otherwise at its beginning than in its block.
        if (found.Count == 0) Find(block.Text, 0, kind, wanted, found);
        found.AddRange(Needles(block.Text));
        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    /// <summary>Analyzes a piece of a text, if any of the words may stand in it.</summary>
    private void Find(string piece, int shift, TextKind kind, PlanTerms?[] wanted, List<(Highlight Span, int Word)> found)
    {
        ReadOnlySpan<char> normalized = _normalizer.Normalize(piece);
        AnalyzedText? analyzed = null;
        for (int word = 0; word < wanted.Length; word++)
        {
            if (wanted[word] is not { } terms || !terms.MayStandIn(normalized)) continue;
            analyzed ??= new AnalyzedText(piece, kind, words);
            foreach (Highlight span in analyzed.Find(terms, _weakest)) found.Add((new Highlight(span.Start + shift, span.End + shift), word));
        }
    }

    /// <summary>The blocks with matches: those with most words first, then prose before headings before code, then in order.</summary>
    private List<BlockMatches> RankedBlocks(SegmentScope scope, int doc, IReadOnlyList<StoredBlock> blocks)
    {
        var matches = new Dictionary<int, BlockMatches>();
        ILookup<string, int> numbersOf = Enumerable.Range(0, blocks.Count).ToLookup(number => blocks[number].Field);
        for (int word = 0; word < _words.Length; word++)
        {
            var matcher = new WordMatcher(_words[word].Plan, scope);
            if (!matcher.MatchesAt(doc)) continue;
            foreach (IGrouping<string, int> field in numbersOf)
            {
                int[] numbers = [.. field];
                foreach (PlacedMatch place in matcher.Places(FieldNumber(field.Key)))
                {
                    if (place.Tier > _weakest) continue;
                    int number = numbers[BlockAt(blocks, numbers, place.First)];
                    BlockMatches known = matches.GetValueOrDefault(number, new BlockMatches(number, 0, 0));
                    matches[number] = known with { Words = known.Words | 1UL << (word & 63), Count = known.Count + 1 };
                }
            }
        }

        for (int number = 0; _showsNeedles && number < blocks.Count; number++)
        {
            foreach ((_, int word) in Needles(blocks[number].Text))
            {
                BlockMatches known = matches.GetValueOrDefault(number, new BlockMatches(number, 0, 0));
                matches[number] = known with { Words = known.Words | 1UL << (word & 63), Count = known.Count + 1 };
            }
        }

        List<BlockMatches> ranked = [.. matches.Values];
        ranked.Sort((a, b) =>
        {
            int order = System.Numerics.BitOperations.PopCount(b.Words).CompareTo(System.Numerics.BitOperations.PopCount(a.Words));
            if (order == 0) order = KindOrder(blocks[a.Block].Kind).CompareTo(KindOrder(blocks[b.Block].Kind));
            if (order == 0) order = Math.Min(b.Count, 3).CompareTo(Math.Min(a.Count, 3));
            return order == 0 ? a.Block.CompareTo(b.Block) : order;
        });
        return ranked;
    }

    /// <summary>Where the text holds the characters sought, as whole graphemes; numbered after the words.</summary>
    private List<(Highlight Span, int Word)> Needles(string text)
    {
        List<(Highlight Span, int Word)> found = [];
        if (!_showsNeedles) return found;
        ReadOnlySpan<char> normalized = _normalizer.Normalize(text);
        for (int i = 0; i < needles.Count; i++)
        {
            for (int at = 0; at < normalized.Length;)
            {
                int next = normalized[at..].IndexOf(needles[i], StringComparison.Ordinal);
                if (next < 0) break;
                at += next;
                var span = new Highlight(_normalizer.SourceStart(at), _normalizer.SourceEnd(at + needles[i].Length - 1));
                found.Add((Graphemes.Whole(text, span), _words.Length + i));
                at += needles[i].Length;
            }
        }

        return found;
    }

    private static int BlockAt(IReadOnlyList<StoredBlock> blocks, int[] numbers, int position)
    {
        int low = 0, high = numbers.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (blocks[numbers[middle]].FirstPosition <= position) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static Snippet? Beginning(IReadOnlyList<StoredBlock> blocks)
    {
        StoredBlock? block = blocks.FirstOrDefault(block => block.Kind is StoredBlockKind.Prose or StoredBlockKind.Excerpt && block.Text.Length > 0)
            ?? blocks.FirstOrDefault(block => block.Text.Length > 0);
        return block is null ? null : Passage.Cut(block.Text, []);
    }

    /// <summary>The blocks of a post's text.</summary>
    public static IReadOnlyList<StoredBlock> Blocks(AtomicReader segment, int doc) =>
        StoredBodyReader.Of(segment, doc)?.Blocks() ?? [];

    private static int KindOrder(StoredBlockKind kind) => kind switch
    {
        StoredBlockKind.Prose or StoredBlockKind.Excerpt => 0,
        StoredBlockKind.Heading => 1,
        _ => 2,
    };

    private static int FieldNumber(string field)
    {
        for (int i = 0; i < PostFields.Text.Count; i++)
        {
            if (PostFields.Text[i] == field) return i;
        }

        return -1;
    }

    private readonly record struct BlockMatches(int Block, ulong Words, int Count);
}
