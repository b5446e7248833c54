using Search.Querying.Matching;
using Search.Querying.Nodes;
using Search.Querying.Planning;
using Search.Querying.Ranking;
using Search.Querying.Words;

namespace Search.Querying.Evaluation;

/// <summary>
/// The second stage of a search, for words that no post has. A katakana or Latin stretch may differ by one letter from a word of the
/// posts; else the characters are sought wherever they stand, those of the whole run first.
/// </summary>
internal sealed class StandInSearch(WordNumbers numbers, IReadOnlyList<SegmentAnswers> answers, PlanningTools tools, RankingWeights weights)
{
    private readonly CharacterSearch _characters = new(weights.TextsRead);
    private readonly List<StandIn> _found = [];

    /// <summary>Finds what stands in for absent words, and counts its posts as theirs.</summary>
    /// <param name="posts">For each word the number of its posts.</param>
    public StandIns Find(long[] posts)
    {
        Dictionary<QuestionWord, int> at = [];
        for (int i = 0; i < numbers.Words.Count; i++) at[numbers.Words[i]] = i;
        foreach (QuestionRun run in numbers.Runs)
        {
            List<QuestionWord> absent = [.. run.Words.Where(word => at.TryGetValue(word, out int i) && posts[i] == 0 && !HasJoint(run, word))];
            if (absent.Count == 0) continue;
            if (run.Words.Count > 1 && TryCharacters(run.Text, run.Words)) continue;
            HashSet<QuestionWord> done = [];
            foreach (QuestionWord word in absent)
            {
                if (!done.Contains(word) && !TryNear(run, word, done)) TryCharacters(word.Text, [word]);
            }
        }
        foreach (StandIn standIn in _found)
        {
            long count = standIn.Evidence.Sum(evidence => (long)evidence.Count);
            foreach (QuestionWord word in standIn.Words)
            {
                if (at.TryGetValue(word, out int i)) posts[i] = Math.Max(posts[i], count);
            }
        }
        return _found.Count == 0 ? StandIns.None : new StandIns(_found);
    }

    private bool HasJoint(QuestionRun run, QuestionWord word) =>
        run.Joints.Any(joint => joint.Words.Contains(word) && answers.Any(one => one.Of(joint.Whole).Count > 0));

    private bool TryNear(QuestionRun run, QuestionWord word, HashSet<QuestionWord> done)
    {
        if (!run.MayBeMisspelt) return false;
        // クバ + ネティス was cut where there is nothing to cut: what is misspelt is the whole stretch of katakana.
        (IReadOnlyList<QuestionWord> stretch, string text) = Stretch.Around(run, word);
        if (TryNear(text, stretch, run.Fields))
        {
            done.UnionWith(stretch);
            return true;
        }
        return stretch.Count > 1 && TryNear(Search.Analysis.Normalization.TextNormalizer.Fold(word.Text), [word], run.Fields);
    }

    private bool TryNear(string text, IReadOnlyList<QuestionWord> words, IReadOnlyList<int> fields)
    {
        IReadOnlyList<ExpandedTerm> near = tools.Words.Dictionary.Expander.OfMisspelt(text);
        if (near.Count == 0) return false;
        var graph = new WordGraph(1, [new GraphEdge(0, 1, 1, near)]);
        var word = new QuestionWord(text, graph, fields, WordRole.Content, words[0].First, words[^1].Last);
        WordEvidence[] evidence = [.. answers.Select(one => one.Of(word))];
        if (!Array.Exists(evidence, one => one.Count > 0)) return false;
        Add(new StandIn(words, evidence, word, Needle: null));
        return true;
    }

    private bool TryCharacters(string text, IReadOnlyList<QuestionWord> words)
    {
        // One character of several words stands in too many texts to tell anything.
        if (CharacterNeedle.Of(text, words[0].Fields.Count == 1) is not { } needle || (needle.Single is not null && numbers.Words.Count > 1)) return false;
        WordEvidence[] evidence = [.. answers.Select(one => _characters.Find(needle, one.Scope))];
        if (!Array.Exists(evidence, one => one.Count > 0)) return false;
        Add(new StandIn(words, evidence, Near: null, needle));
        return true;
    }

    // A firm word filters by its own evidence.
    private void Add(StandIn standIn)
    {
        _found.Add(standIn);
        if (standIn.Words is not [var only]) return;
        for (int i = 0; i < answers.Count; i++) answers[i].Replace(only, standIn.Evidence[i]);
    }
}
