using Search.Analysis.Normalization;
using Search.Analysis.Terms;
using Search.Querying.Evaluation;
using Search.Querying.Words;
using Search.Schema;

namespace Search.Querying.Snippets;

/// <summary>
/// Makes the passages of the hits shown. The places of the words tell the sentence; only that one and its neighbours are unpacked and
/// analyzed again. Not thread-safe.
/// </summary>
internal sealed class SnippetMaker(IReadOnlyList<ShownWord> words, IReadOnlyList<string> needles, RunReader reader, int mostSnippets)
{
    // A sentence cut out of its block may be cut otherwise into words; then so much of the block around it is analyzed.
    private const int MostAnalyzed = 2_000;

    private readonly TextNormalizer _normalizer = new();
    private readonly WordTerms[] _terms = [.. words.Select(word => new WordTerms(word.Graph))];

    /// <summary>What is shown of a post.</summary>
    /// <param name="body">The post's stored text; null where it has none.</param>
    /// <param name="values">What is known of the post.</param>
    /// <param name="places">Where the words stand in it.</param>
    /// <param name="tier">How the post was found: what is shown of an exact hit is exact, and characters are shown only where they were needed.</param>
    public ShownPost Show(StoredBodyReader? body, PostValues values, List<PlacedWord> places, MatchTier tier)
    {
        bool showsNeedles = tier >= MatchTier.Substring && needles.Count > 0;
        List<Snippet> snippets = [];
        (StoredBlock Block, int Offset)? first = null;
        if (body is not null && mostSnippets > 0)
        {
            List<SentencePlace> sentences = SentencePlaces.Of(body, places.FindAll(place => place.Tier <= tier));
            ulong covered = 0;
            while (snippets.Count < mostSnippets && BestSentences.Find(sentences, words, body, covered) is { } best)
            {
                StoredBlock block = body.Block(best.Block);
                covered |= best.Words;
                if (Marked(block, best, tier, showsNeedles) is not { Count: > 0 } spans) continue;
                first ??= (block, spans[0].Span.Start);
                snippets.Add(Passage.Cut(block.Text, spans));
            }
            if (snippets.Count == 0 && showsNeedles) AddNeedle(body, snippets, ref first);
            if (snippets.Count == 0 && Beginning(body) is { } beginning) snippets.Add(beginning);
        }
        List<(Highlight Span, int Word)> title = showsNeedles ? Needles(values.Title) : [];
        Find(values.Title, 0, TextKind.Prose, field: 0, tier, title);
        (int line, int column) = first is { } match ? match.Block.Locate(match.Offset) : (values.TitleLine, values.TitleColumn);
        return new ShownPost(snippets, HighlightList.Of(title.Select(found => found.Span)), first?.Block.Anchor, line, column);
    }

    private List<(Highlight Span, int Word)> Marked(StoredBlock block, BestSentences best, MatchTier tier, bool showsNeedles)
    {
        (int start, int end) = best.Around(block, Passage.Length);
        List<(Highlight Span, int Word)> found = Analyzed(block, start, end, tier);
        if (found.Count == 0) found = Analyzed(block, Math.Max(0, start - MostAnalyzed), Math.Min(block.Text.Length, end + MostAnalyzed), tier);
        if (showsNeedles) found.AddRange(Needles(block.Text[start..end]).Select(needle => (new Highlight(needle.Span.Start + start, needle.Span.End + start), needle.Word)));
        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private List<(Highlight Span, int Word)> Analyzed(StoredBlock block, int start, int end, MatchTier tier)
    {
        List<(Highlight Span, int Word)> found = [];
        TextKind kind = block.Kind == StoredBlockKind.Code ? TextKind.Code : TextKind.Prose;
        int field = PostFieldNumbers.Of(block.Field);
        Find(block.Text[Graphemes.StartAt(block.Text, start)..Graphemes.EndAt(block.Text, end)], Graphemes.StartAt(block.Text, start), kind, field, tier, found);
        return found;
    }

    /// <summary>Analyzes a piece of a text, if any of the words may stand in it.</summary>
    private void Find(string piece, int shift, TextKind kind, int field, MatchTier tier, List<(Highlight Span, int Word)> found)
    {
        ReadOnlySpan<char> normalized = _normalizer.Normalize(piece);
        AnalyzedText? analyzed = null;
        for (int word = 0; word < _terms.Length; word++)
        {
            if (!words[word].Fields.Contains(field) || !_terms[word].MayStandIn(normalized)) continue;
            analyzed ??= new AnalyzedText(piece, kind, reader);
            foreach (Highlight span in analyzed.Find(_terms[word], tier)) found.Add((new Highlight(span.Start + shift, span.End + shift), word));
        }
    }

    private void AddNeedle(StoredBodyReader body, List<Snippet> snippets, ref (StoredBlock Block, int Offset)? first)
    {
        foreach (StoredBlock block in body.Blocks())
        {
            if (Needles(block.Text) is not { Count: > 0 } spans) continue;
            first = (block, spans[0].Span.Start);
            snippets.Add(Passage.Cut(block.Text, spans));
            return;
        }
    }

    /// <summary>Where the text holds the characters sought, as whole graphemes; numbered after the words.</summary>
    private List<(Highlight Span, int Word)> Needles(string text)
    {
        List<(Highlight Span, int Word)> found = [];
        ReadOnlySpan<char> normalized = _normalizer.Normalize(text);
        for (int i = 0; i < needles.Count; i++)
        {
            for (int at = 0; at < normalized.Length;)
            {
                int next = normalized[at..].IndexOf(needles[i], StringComparison.Ordinal);
                if (next < 0) break;
                at += next;
                var span = new Highlight(_normalizer.SourceStart(at), _normalizer.SourceEnd(at + needles[i].Length - 1));
                found.Add((Graphemes.Whole(text, span), _terms.Length + i));
                at += needles[i].Length;
            }
        }
        return found;
    }

    private static Snippet? Beginning(StoredBodyReader body)
    {
        for (int block = 0; block < body.Count; block++)
        {
            if (body.KindOf(block) is StoredBlockKind.Prose or StoredBlockKind.Excerpt && body.Block(block).Text is { Length: > 0 } text) return Passage.Cut(text, []);
        }
        return body.Count > 0 && body.Block(0).Text is { Length: > 0 } other ? Passage.Cut(other, []) : null;
    }
}
