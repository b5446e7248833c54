using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Querying.Matching;

/// <summary>Looks terms up in all text fields and segments at once, and remembers what it found. Thread-safe.</summary>
internal sealed class TermCatalog
{
    private const int MaxRemembered = 20_000;
    private const int MaxPrefixTermsSeen = 5_000;

    private readonly AtomicReader[] _segments;
    private readonly PostStatistics _statistics;
    private readonly bool _hasDeletions;

    // An enumerator costs far more to make than to seek with.
    private readonly ConcurrentBag<TermsEnum?[]> _enumerators = [];
    private readonly ConcurrentDictionary<string, TermEntry?> _entries = new(StringComparer.Ordinal);

    public TermCatalog(DirectoryReader reader, PostStatistics statistics)
    {
        _segments = [.. reader.Leaves.Select(leaf => leaf.AtomicReader)];
        _statistics = statistics;
        _hasDeletions = reader.HasDeletions;
    }

    public IReadOnlyList<AtomicReader> Segments => _segments;

    /// <summary>The entry of a term, or null where no text field has it.</summary>
    public TermEntry? Find(string term)
    {
        if (_entries.TryGetValue(term, out TermEntry? known)) return known;
        TermEntry? entry = LookUp(term, new BytesRef(term));
        if (_entries.Count >= MaxRemembered) _entries.Clear();
        _entries[term] = entry;
        return entry;
    }

    /// <summary>
    /// The terms whose surface is <paramref name="surface"/>, whatever their base form: the surface itself and what follows
    /// it after the separator.
    /// </summary>
    public IEnumerable<string> TermsOfSurface(string surface) => TermsFrom(surface, surface + Lexeme.Separator, int.MaxValue);

    /// <summary>Up to <paramref name="limit"/> terms of each field and segment that begin with <paramref name="prefix"/>.</summary>
    public IEnumerable<string> TermsWithPrefix(string prefix, int limit) => TermsFrom(prefix, prefix, limit);

    /// <summary>
    /// Up to <paramref name="limit"/> terms that begin with <paramref name="prefix"/>: those of most posts, of the first that a field
    /// and segment has.
    /// </summary>
    public IEnumerable<string> CommonTermsWithPrefix(string prefix, int limit)
    {
        var start = new BytesRef(prefix);
        Dictionary<string, int> posts = new(StringComparer.Ordinal);
        PriorityQueue<string, int> most = new();
        foreach (AtomicReader segment in _segments)
        {
            foreach (string field in PostFields.Text)
            {
                if (segment.GetTerms(field)?.GetEnumerator() is not { } terms || terms.SeekCeil(start) == TermsEnum.SeekStatus.END) continue;
                int seen = 0;
                do
                {
                    if (!StringHelper.StartsWith(terms.Term, start)) break;
                    int count = terms.DocFreq;
                    if (most.Count == limit && most.TryPeek(out _, out int least) && count <= least) continue;
                    most.Enqueue(terms.Term.Utf8ToString(), count);
                    if (most.Count > limit) most.Dequeue();
                }
                while (++seen < MaxPrefixTermsSeen && terms.MoveNext());
                foreach ((string term, int count) in most.UnorderedItems) posts[term] = Math.Max(posts.GetValueOrDefault(term), count);
                most.Clear();
            }
        }

        return posts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(limit).Select(pair => pair.Key);
    }

    /// <summary>The terms that one insertion, deletion, replacement or exchange of neighbours away from <paramref name="term"/>.</summary>
    public IEnumerable<string> TermsNear(string term)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        // One automaton serves all fields; to make it costs more than to run it.
        var oneEdit = new CompiledAutomaton(new LevenshteinAutomata(term, withTranspositions: true).ToAutomaton(1), finite: true, simplify: false);
        foreach (AtomicReader segment in _segments)
        {
            foreach (string field in PostFields.Text)
            {
                if (segment.GetTerms(field) is not { } terms) continue;
                TermsEnum near = terms.Intersect(oneEdit, null);
                while (near.MoveNext())
                {
                    string found = near.Term.Utf8ToString();
                    if (seen.Add(found)) yield return found;
                }
            }
        }
    }

    /// <summary>The index terms filed under a key of the lexicon.</summary>
    public IEnumerable<string> TermsOfKey(LexiconKey kind, string key) => TermsUnder(LexiconEntries.Prefix(kind, key), int.MaxValue);

    /// <summary>Up to <paramref name="limit"/> index terms of each segment whose key begins with <paramref name="start"/>.</summary>
    public IEnumerable<string> TermsOfKeyStart(LexiconKey kind, string start, int limit) => TermsUnder(LexiconEntries.OpenPrefix(kind, start), limit);

    private IEnumerable<string> TermsUnder(BytesRef prefix, int limit)
    {
        HashSet<string>? seen = _segments.Length > 1 ? new(StringComparer.Ordinal) : null;
        foreach (AtomicReader segment in _segments)
        {
            if (segment.GetTerms(PostFields.Lexicon)?.GetEnumerator() is not { } terms || terms.SeekCeil(prefix) == TermsEnum.SeekStatus.END) continue;
            int count = 0;
            do
            {
                if (!StringHelper.StartsWith(terms.Term, prefix)) break;
                string term = LexiconEntries.TermOf(terms.Term).Utf8ToString();
                if (seen is null || seen.Add(term)) yield return term;
            }
            while (++count < limit && terms.MoveNext());
        }
    }

    private IEnumerable<string> TermsFrom(string first, string further, int limit)
    {
        var seek = new BytesRef(first);
        var prefix = new BytesRef(further);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (AtomicReader segment in _segments)
        {
            foreach (string field in PostFields.Text)
            {
                if (segment.GetTerms(field)?.GetEnumerator() is not { } terms || terms.SeekCeil(seek) == TermsEnum.SeekStatus.END) continue;
                int count = 0;
                do
                {
                    bool isFirst = terms.Term.BytesEquals(seek);
                    if (!isFirst && !StringHelper.StartsWith(terms.Term, prefix)) break;
                    string term = terms.Term.Utf8ToString();
                    if (seen.Add(term)) yield return term;
                }
                while (++count < limit && terms.MoveNext());
            }
        }
    }

    private TermEntry? LookUp(string term, BytesRef bytes)
    {
        TermsEnum?[] all = _enumerators.TryTake(out TermsEnum?[]? free) ? free : new TermsEnum?[_segments.Length * PostFields.Text.Count];
        var states = new TermState?[_segments.Length][];
        Span<int> posts = stackalloc int[PostFields.Text.Count];
        bool found = false;
        for (int s = 0; s < _segments.Length; s++)
        {
            states[s] = new TermState?[PostFields.Text.Count];
            for (int f = 0; f < PostFields.Text.Count; f++)
            {
                ref TermsEnum? terms = ref all[(s * PostFields.Text.Count) + f];
                terms ??= _segments[s].GetTerms(PostFields.Text[f])?.GetEnumerator();
                if (terms is null || !terms.SeekExact(bytes)) continue;
                states[s][f] = terms.GetTermState();
                posts[f] += terms.DocFreq;
                found = true;
            }
        }

        _enumerators.Add(all);
        if (!found) return null;
        int most = 0;
        for (int f = 0; f < posts.Length; f++)
        {
            if (posts[f] > most) most = Math.Max(most, _hasDeletions ? _statistics.PostsWith(PostFields.Text[f], bytes) : posts[f]);
        }

        return new TermEntry(term, bytes, states, most);
    }
}
