using Search.Analysis.Terms;
using Search.Querying.Matching;
using Search.Querying.Nodes;
using Search.Querying.Planning;
using Search.Querying.Words;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Describes a post by its most telling words, so that posts like it can be searched.</summary>
internal static class RelatedPosts
{
    private const int MostWords = 25;
    private const double TitleWeight = 4;
    private const double LabelWeight = 3;

    /// <summary>The plan that asks for the post's words, the most telling first; null where it has none.</summary>
    public static AnyPlan? PlanFor(IndexSnapshot index, PlanningTools tools, PostValues values, IReadOnlyList<StoredBlock> blocks)
    {
        Dictionary<string, (Lexeme Lexeme, double Count)> counts = new(StringComparer.Ordinal);
        Count(values.Title, TextKind.Prose, TitleWeight);
        foreach (string label in values.Tags.Concat(values.Categories)) Count(label, TextKind.Label, LabelWeight);
        foreach (StoredBlock block in blocks)
        {
            if (block.Kind is not (StoredBlockKind.Code or StoredBlockKind.Navigation)) Count(block.Text, TextKind.Prose, 1);
        }

        List<(double Worth, RunPlan Node)> words = [];
        int[] fields = [.. Enumerable.Range(0, PostFields.Text.Count)];
        foreach ((Lexeme lexeme, double count) in counts.Values)
        {
            List<ExpandedTerm> terms = [.. tools.Words.Dictionary.Expand(lexeme).Where(found => found.Tier < MatchTier.Reading)];
            long posts = terms.Sum(found => (long)found.Entry.Posts);
            // A word that no other post has tells nothing of likeness.
            if (posts < 2) continue;
            double worth = index.Weights.Saturate(count) * index.Weights.RarityOf(posts, index.Statistics.Posts);
            var word = new QuestionWord(lexeme.Surface, new WordGraph(1, [new GraphEdge(0, 1, 1, terms)]), fields, WordRole.Content, 0, 0);
            var run = new QuestionRun(lexeme.Surface, new RunAnalysis(lexeme.Surface, lexeme.Surface, [], []), word.Graph, fields, [word], []);
            words.Add((worth, new RunPlan(run, isFirm: false)));
        }
        words.Sort((a, b) => a.Worth != b.Worth ? b.Worth.CompareTo(a.Worth) : string.CompareOrdinal(a.Node.Run.Text, b.Node.Run.Text));
        return words.Count == 0 ? null : new AnyPlan([.. words.Take(MostWords).Select(word => word.Node)]);

        void Count(string text, TextKind kind, double weight)
        {
            foreach (TermOccurrence occurrence in tools.Words.Analyzer.Analyze(text, kind))
            {
                Lexeme lexeme = tools.Words.Table[occurrence.LexemeId];
                if (lexeme.Kind != WordKind.Content || lexeme.Surface.Length < 2 && !Kana.HasKanji(lexeme.Surface)) continue;
                (Lexeme first, double count) = counts.GetValueOrDefault(lexeme.Base, (lexeme, 0));
                counts[lexeme.Base] = (first, count + weight);
            }
        }
    }
}
