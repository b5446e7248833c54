using Search.Querying.Matching;
using Search.Querying.Ranking;
using Search.Querying.Words;

namespace Search.Querying.Evaluation;

/// <summary>
/// The last stage of a search: the best posts by their words gain by the places of these. What a post can gain at most is known before, so
/// that only those are read that can still reach the page; the order is that of reading all of them.
/// </summary>
internal sealed class Refinement
{
    private readonly SearchRun _run;
    private readonly RankingWeights _weights;
    private readonly QuestionWord[] _words;
    private readonly ulong[] _bits;
    private readonly double[] _rarities;
    private readonly BigramEvidence _bigrams;

    public Refinement(SearchRun run)
    {
        (_run, _weights) = (run, run.Weights);
        _words = [.. run.Numbers.Words];
        _bits = [.. _words.Select(run.Numbers.BitOf)];
        _rarities = [.. _words.Select(run.Numbers.RarityOf)];
        _bigrams = new BigramEvidence(run.Numbers.Runs, run.Statistics, _weights);
    }

    /// <summary>
    /// Gives posts what they gain, so that the <paramref name="wanted"/> best of them are known in order. The others keep what they had
    /// where they cannot reach these.
    /// </summary>
    /// <param name="posts">The best posts by words alone, best first.</param>
    /// <param name="wanted">How many of the best are wanted.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Refine(FoundPost[] posts, int wanted, CancellationToken cancellation)
    {
        // A second batch costs as much as opening the words again, so the first one takes what will nearly always be enough.
        int first = Math.Min(posts.Length, 2 * wanted + 10);
        Gain(posts, [.. Enumerable.Range(0, first)], cancellation);
        if (first == posts.Length) return;
        double[] reached = [.. posts.Take(first).Select(post => post.Score)];
        Array.Sort(reached);
        double least = reached[^Math.Min(wanted, reached.Length)];
        Gain(posts, [.. Enumerable.Range(first, posts.Length - first).Where(i => posts[i].Score + MostGain(posts[i]) >= least)], cancellation);
    }

    private void Gain(FoundPost[] posts, int[] chosen, CancellationToken cancellation)
    {
        foreach (IGrouping<SegmentScope, int> segment in chosen.GroupBy(i => _run.Locate(posts[i].Doc).Scope))
        {
            GraphPlaces?[] words = [.. _words.Select((word, i) => IsRead(i) ? new GraphPlaces(word.Graph, word.Fields, segment.Key, LinkReading.Apart, _weights.MostPlaces) : null)];
            int[] inOrder = [.. segment.OrderBy(i => posts[i].Doc)];
            int[] docs = [.. inOrder.Select(i => posts[i].Doc - segment.Key.DocBase)];
            int[] shorts = [.. docs.Where(doc => _weights.BigramsAt(segment.Key.TextLength(doc)) > 0)];
            double[] bigrams = _bigrams.Gains(segment.Key, shorts);
            int nextShort = 0;
            for (int at = 0; at < inOrder.Length; at++)
            {
                cancellation.ThrowIfCancellationRequested();
                (int i, int doc) = (inOrder[at], docs[at]);
                bool isShort = nextShort < shorts.Length && shorts[nextShort] == doc;
                double gain = (isShort ? bigrams[nextShort++] * _weights.BigramsAt(segment.Key.TextLength(doc)) : 0) + Cover(posts[i], segment.Key, doc) + Nearness(posts[i].Mask, words, doc) + Leads(posts[i].Mask, words, doc);
                posts[i] = posts[i] with { Score = posts[i].Score + gain * posts[i].Factor };
            }
        }
    }

    private bool IsRead(int word) => _weights.Lead > 0 || _words.Length > 1;

    private double MostGain(in FoundPost post)
    {
        (SegmentScope scope, int doc) = _run.Locate(post.Doc);
        double gain = _bigrams.Most * _weights.BigramsAt(scope.TextLength(doc)) + _weights.TitleCover * post.Title;
        for (int i = 0; i < _words.Length; i++) gain += (post.Mask & _bits[i]) != 0 ? _weights.Lead * _rarities[i] : 0;
        for (int i = 0; i + 1 < _words.Length; i++)
        {
            if ((post.Mask & _bits[i]) != 0 && (post.Mask & _bits[i + 1]) != 0) gain += _weights.Near * PairRarity(i) * _weights.MostSaturated;
        }
        return gain * post.Factor;
    }

    private double PairRarity(int first) => (_rarities[first] + _rarities[first + 1]) / 2;

    /// <summary>What of the question the title has, by its share of the title.</summary>
    private double Cover(in FoundPost post, SegmentScope scope, int doc) =>
        post.Title > 0 ? _weights.TitleCover * post.Title * Math.Min(1, post.Title / scope.TitleRarity(doc, _run.TitleRarity)) : 0;

    private double Nearness(ulong mask, GraphPlaces?[] words, int doc)
    {
        double gain = 0;
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if ((mask & _bits[i]) == 0 || (mask & _bits[i + 1]) == 0 || words[i] is not { } first || words[i + 1] is not { } second) continue;
            first.MoveTo(doc);
            second.MoveTo(doc);
            int apart = Math.Max(1, _words[i + 1].First - _words[i].Last);
            double near = 0;
            foreach (int field in _words[i].Fields)
            {
                if (_weights.PlaceWeight(field) is > 0 and var weight) near += weight * Near(first.Places(field), second.Places(field), apart);
            }
            if (near > 0) gain += _weights.Near * PairRarity(i) * _weights.Saturate(near);
        }
        return gain;
    }

    /// <summary>What words gain that stand early in the text: a post says first what it is about.</summary>
    private double Leads(ulong mask, GraphPlaces?[] words, int doc)
    {
        double gain = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if ((mask & _bits[i]) == 0 || words[i] is not { } places || !_words[i].Fields.Contains(PostFieldNumbers.Body)) continue;
            places.MoveTo(doc);
            ReadOnlySpan<PlacedMatch> body = places.Places(PostFieldNumbers.Body);
            if (body.Length > 0) gain += _weights.Lead * _rarities[i] / (1 + body[0].First / _weights.LeadReach);
        }
        return gain;
    }

    /// <summary>How often and how near the places of two words stand to each other: 1 for each place as near as in the question.</summary>
    private double Near(ReadOnlySpan<PlacedMatch> before, ReadOnlySpan<PlacedMatch> after, int apart)
    {
        double sum = 0;
        if (after.IsEmpty) return 0;
        int j = 0;
        foreach (ref readonly PlacedMatch place in before)
        {
            while (j < after.Length && after[j].First <= place.Last) j++;
            double best = 0;
            if (j < after.Length && Math.Abs(after[j].First - place.Last - apart) is var further && further < _weights.NearReach) best = 1.0 / (1 + further);
            if (j > 0 && place.First - after[j - 1].Last is var back && back >= 0 && back <= _weights.NearReach)
                best = Math.Max(best, _weights.Reversed / Math.Max(1, back));
            sum += best;
        }
        return sum;
    }
}
