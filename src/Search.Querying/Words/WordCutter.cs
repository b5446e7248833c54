using Search.Analysis.Terms;
using Search.Querying.Matching;
using Search.Querying.Ways;

namespace Search.Querying.Words;

/// <summary>
/// Decides what the words of a run are. A word is a term that is no particle. Where several terms can be read as one thing and are mere
/// kana, they are one word, since its pieces mean nothing by themselves (さ + くら); where they are words of their own, the whole stands
/// for them all (東京 + 都, 東京都).
/// </summary>
internal sealed class WordCutter(RunAnalysis run, WordGraphBuilder builder, IReadOnlyList<int> fields)
{
    private readonly int[] _places = Places(run);

    /// <summary>The words in order, and what stands for several of them.</summary>
    public List<QuestionWord> Words(out IReadOnlyList<WordJoint> joints)
    {
        (int First, int Last)[] covers = [.. builder.Covers(run.Terms).Where(cover => Range(cover).Any(term => !term.Lexeme.IsFunctionWord))];
        Dictionary<int, int> kanaFrom = [];
        foreach ((int first, int last) in covers)
        {
            if (IsOne(first, last)) kanaFrom[first] = Math.Max(last, kanaFrom.GetValueOrDefault(first));
        }
        bool isOnlyFunction = run.Terms.All(term => term.Lexeme.IsFunctionWord);
        List<QuestionWord> words = [];
        Dictionary<int, QuestionWord> wordAt = [];
        for (int i = 0; i < run.Terms.Count; i++)
        {
            if (kanaFrom.TryGetValue(i, out int last))
            {
                words.Add(Word(i, last) with { Pieces = [.. Enumerable.Range(i, last - i + 1).Where(at => !run.Terms[at].Lexeme.IsFunctionWord).Select(at => Word(at, at))] });
                i = last;
            }
            else if (isOnlyFunction || !run.Terms[i].Lexeme.IsFunctionWord)
            {
                words.Add(wordAt[i] = Word(i, i));
            }
        }
        joints = [.. covers.Select(cover => JointOf(cover, wordAt)).OfType<WordJoint>()];
        return words;
    }

    /// <summary>Whether terms in kana are one word: where none of them stands in more posts than the whole, they are mere pieces of it.</summary>
    private bool IsOne(int first, int last)
    {
        if (!Range((first, last)).All(term => Kana.IsAllKana(term.Lexeme.Surface))) return false;
        WordGraph graph = builder.Build(run.Terms[first].From, run.Terms[last].To);
        // Another name may be of several words; its first one stands for it.
        long whole = graph.Wholes.Sum(edge => edge.Posts) + graph.Edges.Where(edge => edge.From == 0 && edge.To < graph.Length).SelectMany(edge => edge.Terms)
            .Where(term => term.Way is WayKind.Definition or WayKind.Synonym).Sum(term => (long)term.Entry.Posts);
        return Range((first, last)).All(term => term.Lexeme.IsFunctionWord || PostsOf(term) <= whole);
    }

    private long PostsOf(QueryTerm term) =>
        builder.Build(term.From, term.To).Wholes.SelectMany(edge => edge.Terms).Where(found => found.Tier == MatchTier.Exact).Sum(found => (long)found.Entry.Posts);

    private WordJoint? JointOf((int First, int Last) cover, Dictionary<int, QuestionWord> wordAt)
    {
        List<QuestionWord> words = [];
        for (int at = cover.First; at <= cover.Last; at++)
        {
            if (wordAt.TryGetValue(at, out QuestionWord? word)) words.Add(word);
            else if (!run.Terms[at].Lexeme.IsFunctionWord) return null;
        }
        if (words.Count == 0) return null;
        // Posts that have the words side by side have each of them anyway.
        WordGraph whole = builder.BuildWhole(run.Terms[cover.First].From, run.Terms[cover.Last].To, Range(cover).Skip(1).Select(term => term.From));
        return new WordJoint(Word(cover.First, cover.Last) with { Graph = whole }, words);
    }

    private IEnumerable<QueryTerm> Range((int First, int Last) cover) => run.Terms.Skip(cover.First).Take(cover.Last - cover.First + 1);

    private QuestionWord Word(int first, int last)
    {
        (QueryTerm from, QueryTerm to) = (run.Terms[first], run.Terms[last]);
        WordRole role = first == last && from.Lexeme.Kind != WordKind.Content ? WordRole.Filler : WordRole.Content;
        string text = run.Source[from.SourceStart..Math.Max(from.SourceStart, to.SourceEnd)];
        return new QuestionWord(text, builder.Build(from.From, to.To), fields, role, _places[first], _places[last]);
    }

    private static int[] Places(RunAnalysis run)
    {
        int[] places = new int[run.Terms.Count];
        for (int i = 1; i < places.Length; i++) places[i] = places[i - 1] + run.Terms[i].Step;
        return places;
    }
}
