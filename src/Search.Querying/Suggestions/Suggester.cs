using Lucene.Net.Index;
using Lucene.Net.Util;
using Search.Analysis.Normalization;
using Search.Analysis.Terms;
using Search.Querying.Evaluation;
using Search.Querying.Matching;
using Search.Schema;

namespace Search.Querying.Suggestions;

/// <summary>Completes what was typed from tags, terms and titles: as written, by reading, by rōmaji.</summary>
internal sealed class Suggester(IndexSnapshot index)
{
    private const int MaxTermsSeen = 400;
    private const int LongestTyped = 64;

    private readonly TextNormalizer _normalizer = new();

    public IReadOnlyList<Suggestion> Suggest(string typed, int limit)
    {
        string prefix = Fold(typed.Length > LongestTyped ? typed[..LongestTyped] : typed);
        if (prefix.Length == 0 || limit <= 0) return [];
        IReadOnlyList<string> readings = TypedPrefix.Readings(prefix);
        List<Suggestion> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        Add(Tags(prefix, readings));
        Add(Titles(title => title.StartsWith(prefix, StringComparison.Ordinal)));
        Add(Terms(prefix, readings));
        Add(Titles(title => title.Contains(prefix, StringComparison.Ordinal)));
        return [.. found.Take(limit)];

        void Add(IEnumerable<Suggestion> more)
        {
            foreach (Suggestion suggestion in more.OrderByDescending(one => one.Posts).ThenBy(one => one.Text, StringComparer.Ordinal))
            {
                if (seen.Add(Fold(suggestion.Text))) found.Add(suggestion);
            }
        }
    }

    private IEnumerable<Suggestion> Terms(string prefix, IReadOnlyList<string> readings)
    {
        Dictionary<string, int> posts = new(StringComparer.Ordinal);
        IEnumerable<string> terms = index.Catalog.TermsWithPrefix(prefix, MaxTermsSeen)
            .Concat(readings.SelectMany(reading => index.Catalog.TermsOfKeyStart(LexiconKey.Reading, reading, MaxTermsSeen)))
            .Concat(readings.SelectMany(reading => index.Catalog.TermsWithPrefix(reading, MaxTermsSeen)));
        foreach (string term in terms.Distinct(StringComparer.Ordinal))
        {
            // The base form completes; 検索し of 検索する would not be a word to search for.
            int separator = term.IndexOf(Lexeme.Separator, StringComparison.Ordinal);
            string word = separator < 0 ? term : term[(separator + 1)..];
            if (word.Length > 1 && index.Catalog.Find(term) is { } entry) posts[word] = Math.Max(posts.GetValueOrDefault(word), entry.Posts);
        }

        return posts.Select(pair => new Suggestion(pair.Key, SuggestionKind.Term, pair.Value));
    }

    private IEnumerable<Suggestion> Tags(string prefix, IReadOnlyList<string> readings)
    {
        Dictionary<string, int> posts = new(StringComparer.Ordinal);
        foreach ((string field, string values) in (ReadOnlySpan<(string, string)>)[(PostFields.Tag, PostDocValues.Tags), (PostFields.Category, PostDocValues.Categories)])
        {
            foreach (AtomicReader segment in index.Catalog.Segments) CountLabels(segment, values, label => IsBegun(Fold(label), prefix, readings), posts);
        }

        return posts.Select(pair => new Suggestion(pair.Key, SuggestionKind.Tag, pair.Value));
    }

    private static bool IsBegun(string label, string prefix, IReadOnlyList<string> readings) =>
        label.StartsWith(prefix, StringComparison.Ordinal)
        || readings.Any(reading => Kana.ToHiragana(label).StartsWith(reading, StringComparison.Ordinal));

    private static void CountLabels(AtomicReader segment, string name, Func<string, bool> wanted, Dictionary<string, int> posts)
    {
        if (segment.GetSortedSetDocValues(name) is not { } values) return;
        var bytes = new BytesRef();
        string?[] labels = new string?[values.ValueCount];
        for (long ord = 0; ord < labels.Length; ord++)
        {
            values.LookupOrd(ord, bytes);
            string label = bytes.Utf8ToString();
            if (wanted(label)) labels[ord] = label;
        }

        if (Array.TrueForAll(labels, label => label is null)) return;
        for (int doc = 0; doc < segment.MaxDoc; doc++)
        {
            if (segment.LiveDocs is { } live && !live.Get(doc)) continue;
            values.SetDocument(doc);
            for (long ord = values.NextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = values.NextOrd())
            {
                if (labels[ord] is { } label) posts[label] = posts.GetValueOrDefault(label) + 1;
            }
        }
    }

    private IEnumerable<Suggestion> Titles(Func<string, bool> wanted)
    {
        foreach (AtomicReader segment in index.Catalog.Segments)
        {
            var values = new PostValuesReader(segment);
            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                if (segment.LiveDocs is { } live && !live.Get(doc)) continue;
                string title = values.Values(doc).Title;
                if (wanted(Fold(title))) yield return new Suggestion(title, SuggestionKind.Title, 1);
            }
        }
    }

    private string Fold(string text) => _normalizer.Normalize(text.AsSpan().Trim()).ToString();
}
