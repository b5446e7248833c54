using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Search.Analysis.Vocabulary;
using Search.Schema;

namespace Search.Indexing.Selection;

/// <summary>Finds the posts of an index whose text holds one of some words: those that other words than before cut anew.</summary>
internal sealed class WordReach(IReadOnlyCollection<string> words)
{
    private readonly WordFinder _finder = new(words);

    /// <summary>The paths of the posts, in no order.</summary>
    public IReadOnlyList<string> In(DirectoryReader index)
    {
        List<string> paths = [];
        foreach (AtomicReaderContext leaf in index.Leaves) AddFrom(leaf.AtomicReader, paths);
        return paths;
    }

    private void AddFrom(AtomicReader segment, List<string> paths)
    {
        var values = new PostValuesReader(segment);
        FixedBitSet suspects = Suspects(segment);
        for (int post = suspects.NextSetBit(0); post >= 0; post = post + 1 < suspects.Length ? suspects.NextSetBit(post + 1) : -1)
        {
            bool isAlive = segment.LiveDocs?.Get(post) ?? true;
            if (isAlive && Holds(values.Values(post), StoredBodyReader.Of(segment, post))) paths.Add(values.Path(post));
        }
    }

    private bool Holds(PostValues values, StoredBodyReader? body) =>
        _finder.IsIn(values.Title)
        || values.Tags.Concat(values.Categories).Concat(values.Aliases).Append(values.Author ?? "").Any(_finder.IsIn)
        || (body is not null && body.Blocks().Any(block => _finder.IsIn(block.Text)));

    /// <summary>The posts that have all bigrams of a word. Of a kanji with other forms the bigrams tell nothing.</summary>
    private FixedBitSet Suspects(AtomicReader segment)
    {
        var any = new FixedBitSet(Math.Max(1, segment.MaxDoc));
        foreach (string word in words)
        {
            BytesRef[] pairs = [.. WordFinder.FixedPieces(word).SelectMany(Bigrams.TermsOf)];
            var all = new FixedBitSet(any.Length);
            all.Set(0, segment.MaxDoc);
            foreach (BytesRef pair in pairs) all.And(WithTerm(segment, pair));
            any.Or(all);
        }

        return any;
    }

    private static FixedBitSet WithTerm(AtomicReader segment, BytesRef pair)
    {
        var found = new FixedBitSet(Math.Max(1, segment.MaxDoc));
        if (segment.GetTermDocsEnum(new Term(PostFields.Bigram, pair)) is not { } posts) return found;
        while (posts.NextDoc() is var post && post != DocIdSetIterator.NO_MORE_DOCS) found.Set(post);
        return found;
    }
}
