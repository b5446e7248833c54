using Search.Analysis.Terms;
using Search.Querying.Matching;
using Search.Querying.Planning;
using Search.Querying.Ranking;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Tells how one post fares in a search.</summary>
internal sealed class Explainer(IndexSnapshot index, PlanningTools tools)
{
    public PostExplanation Explain(PostQuery query, string path, SearchOptions options, CancellationToken cancellation)
    {
        var run = new SearchRun(index, tools, options.Moment, cancellation);
        List<FoundPost> found = run.Find(query, options.WeakestTier == MatchTier.Fuzzy ? LoosenWhen.Always : LoosenWhen.NothingFound);
        HitOrder.Sort(found, options.Sort ?? query.Sort ?? SortOrder.Relevance, run.PathOf);
        int? doc = run.FindPath(path);
        int at = doc is { } number ? found.FindIndex(post => post.Doc == number) : -1;
        List<ExplainedPart> parts = [];
        if (doc is { } known && !query.IsEmpty) AddParts(at >= 0 ? run.Plan : tools.Planner.Plan(query.Root), run, known, parts);
        return new PostExplanation
        {
            Query = query.Text,
            Interpretation = query.Interpretation,
            Path = path,
            Title = doc is { } titled ? ValuesOf(run, titled).Title : null,
            Rank = at >= 0 ? at + 1 : null,
            Total = found.Count,
            Score = at >= 0 ? Math.Round(found[at].Score, 6) : null,
            Tier = at >= 0 ? found[at].Tier : null,
            Parts = parts,
            Recency = doc is { } dated ? Math.Round(run.RecencyAt(dated), 4) : null,
            Summary = Summary(query, doc is not null, at, found, parts, run.IsLoosened),
        };
    }

    private static PostValues ValuesOf(SearchRun run, int doc)
    {
        (SegmentScope scope, int inSegment) = run.Locate(doc);
        return scope.Values.Values(inSegment);
    }

    private static string Summary(PostQuery query, bool isIndexed, int at, List<FoundPost> found, List<ExplainedPart> parts, bool isLoosened)
    {
        bool ja = query.IsJapanese;
        if (!isIndexed) return ja ? "この索引にその投稿はありません。" : "The index has no such post.";
        if (at >= 0) return ja ? $"{found.Count}件中{at + 1}位です。" : $"Rank {at + 1} of {found.Count}.";
        if (query.IsEmpty) return ja ? "何も尋ねていません。" : "Nothing is asked for.";
        List<ExplainedPart> lost = parts.FindAll(part => !part.Matches);
        if (lost.Count == 0)
        {
            return ja ? "条件を満たしますが、この問い合わせでは示されません。" : "It meets the parts, but not together.";
        }

        string names = string.Join(ja ? "、" : ", ", lost.Select(part => part.Text));
        string more = !isLoosened ? "" : ja ? "（条件をゆるめた検索でも、より多くの語を持つ投稿があります）" : " (other posts have more of the words)";
        return (ja ? $"次を満たさないため見つかりません: {names}" : $"Not found for lack of: {names}") + more;
    }

    private static void AddParts(PlanNode node, SearchRun run, int doc, List<ExplainedPart> parts)
    {
        switch (node)
        {
            case AllPlanNode all:
                foreach (PlanNode part in all.Required) AddParts(part, run, doc, parts);
                foreach (PlanNode part in all.Excluded) parts.Add(new ExplainedPart("-" + TextOf(part), !Matches(part, run, doc), 0, 0, []));
                break;
            case MostPlanNode most:
                foreach (PlanNode part in most.Words) AddParts(part, run, doc, parts);
                break;
            case WordPlanNode word:
                parts.Add(Word(word, run, doc));
                break;
            case FallbackPlanNode fallback:
                ExplainedPart asWord = Word(fallback.Word, run, doc);
                parts.Add(asWord.Matches ? asWord : asWord with { Matches = Matches(fallback, run, doc) });
                break;
            case EveryPlanNode:
                break;
            default:
                parts.Add(new ExplainedPart(TextOf(node), Matches(node, run, doc), 0, 0, []));
                break;
        }
    }

    private static ExplainedPart Word(WordPlanNode word, SearchRun run, int doc)
    {
        (SegmentScope scope, int inSegment) = run.Locate(doc);
        var matcher = new WordMatcher(word.Plan, scope);
        bool matches = matcher.MatchesAt(inSegment);
        return new ExplainedPart(word.Plan.Text, matches, matches ? Math.Round(matcher.Score, 6) : 0, Math.Round(word.Plan.Rarity, 4), [.. Terms(word.Plan, scope, inSegment)]);
    }

    private static IEnumerable<ExplainedTerm> Terms(WordPlan plan, SegmentScope scope, int doc)
    {
        foreach (ExpandedTerm term in plan.Graph.Edges.SelectMany(edge => edge.Terms).DistinctBy(term => term.Entry.Term))
        {
            foreach (int field in plan.Fields)
            {
                string name = PostFields.Text[field];
                if (term.Entry.At(scope.Number, field) is not { } state || scope.Segment.GetTerms(name)?.GetEnumerator() is not { } terms) continue;
                if (TermCursor.Open(terms, term.Entry, state, scope.Live) is not { } cursor || !cursor.Has(doc)) continue;
                string[] forms = term.Entry.Term.Split(Lexeme.Separator);
                yield return new ExplainedTerm(forms[0], forms[^1], PhraseWalk.Weaker(term.Tier, plan.Floor), name, cursor.Frequency, term.Entry.Posts, term.Alias);
            }
        }
    }

    private static bool Matches(PlanNode node, SearchRun run, int doc)
    {
        (SegmentScope scope, int inSegment) = run.Locate(doc);
        return MatcherFactory.Open(node, scope).MatchesAt(inSegment);
    }

    private static string TextOf(PlanNode node) => node switch
    {
        WordPlanNode word => word.Plan.Text,
        FallbackPlanNode fallback => fallback.Word.Plan.Text,
        LabelPlanNode label => $"{label.Field}:{label.Text}",
        PathPlanNode path => $"path:{path.Pattern}",
        DatePlanNode date => $"date:{Day(date.Span.First)}..{Day(date.Span.Last)}",
        AnyPlanNode any => $"({string.Join(" OR ", any.Parts.Select(TextOf))})",
        AllPlanNode all => string.Join(' ', all.Required.Select(TextOf).Concat(all.Excluded.Select(part => "-" + TextOf(part)))),
        MostPlanNode most => string.Join(' ', most.Words.Select(TextOf)),
        _ => "*",
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
