using Lucene.Net.Util;
using Search.Querying.Nodes;
using Search.Querying.Ranking;
using Search.Querying.Words;

namespace Search.Querying.Evaluation;

/// <summary>
/// The list of posts by their words alone: what each word is worth in each post, added up, and which posts have enough of the question
/// to be listed.
/// </summary>
internal sealed class WordList(SearchRun run)
{
    private readonly WordNumbers _numbers = run.Numbers;
    private readonly RankingWeights _weights = run.Weights;
    private readonly Dictionary<ulong, (bool IsWhole, float Share)> _known = [];
    private double _bestShare;

    /// <summary>All posts to be listed, in no order.</summary>
    public List<FoundPost> Posts(CancellationToken cancellation)
    {
        List<FoundPost> posts = [];
        List<float> shares = [];
        foreach (SegmentAnswers answers in run.Answers)
        {
            cancellation.ThrowIfCancellationRequested();
            AddPosts(answers, posts, shares);
        }
        int kept = 0;
        double least = _weights.LeastShare * _bestShare;
        for (int i = 0; i < posts.Count; i++)
        {
            if (shares[i] >= least) posts[kept++] = posts[i];
        }
        posts.RemoveRange(kept, posts.Count - kept);
        return posts;
    }

    private void AddPosts(SegmentAnswers answers, List<FoundPost> posts, List<float> shares)
    {
        SegmentScope scope = answers.Scope;
        FixedBitSet? filter = run.Root.Filter(answers);
        SegmentScores scores = Scored(answers);
        FixedBitSet listed = _numbers.Words.Count == 0 && filter is not null ? filter : scores.Touched;
        for (int doc = listed.NextSetBit(0); doc >= 0; doc = doc + 1 < listed.Length ? listed.NextSetBit(doc + 1) : -1)
        {
            if (filter is not null && !filter.Get(doc)) continue;
            ulong mask = scores.Masks[doc];
            (bool isWhole, float share) = ShareOf(mask);
            if (share <= 0 && !isWhole) continue;
            if (share > _bestShare) _bestShare = share;
            long instant = scope.Values.Instant(doc);
            float factor = (float)(run.RecencyOf(instant) * _weights.ShortnessOf(scope.TextLength(doc)) * (isWhole ? _weights.AllWords : 1));
            posts.Add(new FoundPost(scope.DocBase + doc, scores.Scores[doc] * factor, mask, (MatchTier)scores.Tiers[doc], isWhole, scores.Titles[doc], factor, instant));
            shares.Add(share);
        }
    }

    private SegmentScores Scored(SegmentAnswers answers)
    {
        var scores = new SegmentScores(answers.Scope.Segment.MaxDoc);
        foreach (QuestionWord word in _numbers.Words)
        {
            ulong bit = _numbers.BitOf(word);
            scores.Add(answers.Of(word), bit, (float)_numbers.RarityOf(word), isRequired: (bit & _numbers.Required) != 0);
        }
        foreach (WordJoint joint in _numbers.Runs.SelectMany(one => one.Joints)) AddWhole(scores, answers.Of(joint.Whole), joint.Words);
        foreach (StandIn standIn in run.StandIns.All) AddWhole(scores, standIn.Evidence[answers.Scope.Number], standIn.Words);
        foreach (QuestionWord word in _numbers.Words)
        {
            foreach (QuestionWord piece in word.Pieces)
                scores.AddPiece(answers.Of(piece), _numbers.BitOf(word), (float)(_weights.Piece * _numbers.RarityOf(word) / word.Pieces.Count));
        }
        foreach ((ConditionPlan condition, int bit) in _numbers.Conditions) scores.AddCondition(condition.Filter(answers), 1UL << bit);
        return scores;
    }

    private void AddWhole(SegmentScores scores, WordEvidence evidence, IReadOnlyList<QuestionWord> words)
    {
        if (evidence.Count > 0) scores.AddWhole(evidence, _numbers.MaskOf(words), (float)words.Sum(_numbers.RarityOf));
    }

    private (bool IsWhole, float Share) ShareOf(ulong mask)
    {
        if (_known.TryGetValue(mask, out (bool, float) known)) return known;
        WordShare share = run.Root.Share(mask, _numbers);
        bool isWhole = run.Root.Meets(mask, _numbers);
        return _known[mask] = (isWhole, share.Whole > 0 ? (float)(share.Have / share.Whole) : isWhole ? 1 : 0);
    }
}
