using Lucene.Net.Index;
using Search.Analysis.Terms;
using Search.Querying.Matching;
using Search.Querying.Words;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Receives the parts of a question as one post meets them, each node telling its own.</summary>
internal sealed class PartExplainer(SearchRun run, SegmentScope scope, int doc, List<ExplainedPart> parts)
{
    public SegmentAnswers Answers => run.Answers[scope.Number];

    /// <summary>Adds a condition.</summary>
    public void Add(string text, Lucene.Net.Util.FixedBitSet? posts) => parts.Add(new ExplainedPart(text, posts is null || posts.Get(doc), 0, 0, []));

    /// <summary>Adds the words of a run.</summary>
    public void Add(QuestionRun asked)
    {
        foreach (QuestionWord word in asked.Words)
        {
            (bool matches, double score) = Worth(Answers.Of(word), run.Numbers.RarityOf(word));
            List<ExplainedTerm> terms = [.. TermsOf(word)];
            foreach (WordJoint joint in asked.Joints.Where(joint => joint.Words.Contains(word)))
            {
                if (!matches) (matches, score) = Worth(Answers.Of(joint.Whole), run.Numbers.RarityOf(word));
                terms.AddRange(TermsOf(joint.Whole));
            }
            foreach (StandIn standIn in run.StandIns.All.Where(one => one.Words.Contains(word)))
            {
                if (!matches) (matches, score) = Worth(standIn.Evidence[scope.Number], run.Numbers.RarityOf(word));
                if (standIn.Near is { } near) terms.AddRange(TermsOf(near));
            }
            bool isRequired = (run.Numbers.BitOf(word) & run.Numbers.Required) != 0;
            parts.Add(new ExplainedPart(word.Text, matches || !isRequired, Math.Round(score, 6), Math.Round(run.Numbers.RarityOf(word), 4), [.. terms.DistinctBy(term => (term.Term, term.Base, term.Field))]));
        }
    }

    private (bool Matches, double Score) Worth(WordEvidence evidence, double rarity)
    {
        int at = Array.BinarySearch(evidence.Docs, doc);
        return at < 0 ? (false, 0) : (true, rarity * evidence.Worth[at]);
    }

    private IEnumerable<ExplainedTerm> TermsOf(QuestionWord word)
    {
        foreach (ExpandedTerm term in word.Graph.Edges.SelectMany(edge => edge.Terms).OrderBy(term => term.Tier).DistinctBy(term => term.Entry.Term))
        {
            foreach (int field in word.Fields)
            {
                if (scope.Documents(term.Entry, field, DocsFlags.FREQS) is not { } documents || documents.Advance(doc) != doc) continue;
                string[] forms = term.Entry.Term.Split(Lexeme.Separator);
                yield return new ExplainedTerm(forms[0], forms[^1], term.Tier, PostFields.Text[field], documents.Freq, term.Entry.Posts, term.Alias);
            }
        }
    }
}
