using Search.Analysis.Terms;
using Search.Querying.Matching;
using Search.Querying.Words;

namespace Search.Querying.Corrections;

/// <summary>
/// Finds what may have been meant by parts of one run. A part is in doubt where no post has it, where it stands nowhere beside its
/// neighbours, or where hardly any post has it and very many have a near spelling.
/// </summary>
internal sealed class RunCorrector(QuestionRun run, WordCounts counts, NearWords near, PhraseProbe probe)
{
    private const int LongestSpan = 6;
    private const int MostRarePosts = 2;
    private const int ShortestPiece = 4;
    private const int ManyTimes = 10;
    private const int ShortestRareLatin = 6;

    // A sentence seldom stands anywhere as it was typed, and that tells nothing of its words.
    private const int MostDoubted = 4;

    private readonly IReadOnlyList<QueryTerm> _terms = run.Analysis.Terms;
    private readonly HashSet<string> _known = [.. run.Graph.Edges.Concat(run.Words.SelectMany(word => word.Graph.Edges)).SelectMany(edge => edge.Terms).Select(term => term.Entry.Term)];

    /// <summary>What may have been meant, in no order.</summary>
    /// <param name="stands">Whether it is known that some post has the run as typed.</param>
    public List<Correction> Find(bool stands)
    {
        if (_terms.Count == 0 || counts.StandAsCharacters(run)) return [];
        List<int> absent = [.. Absent()];
        // A formal noun (以外) is never missing, so a post may be said to have the run without it.
        if (stands && absent.Count == 0 && !run.Words.Any(word => word.Role == WordRole.Filler && Kana.HasKanji(word.Text))) return [.. Rare()];
        if (absent.Count > 0) return [.. absent.SelectMany(OfAbsent).Distinct()];
        if (_terms.Count == 1 || run.Words.Count > MostDoubted || probe.Stands(run.Graph, run.Fields)) return [.. Rare()];
        return [.. Enumerable.Range(0, _terms.Count).SelectMany(at => Alike(at).Concat(Slipped(at, _terms.Count - 1, isAbsent: false)))];
    }

    private IEnumerable<int> Absent()
    {
        int place = 0;
        for (int i = 0; i < _terms.Count; i++)
        {
            if (i > 0) place += _terms[i].Step;
            if (run.Words.FirstOrDefault(word => word.First <= place && place <= word.Last) is not { } at || !counts.IsAbsent(run, at)) continue;
            // Of a phrase that no post has, the single words may well have posts.
            if (at.First == at.Last || !run.Graph.Edges.Concat(at.Graph.Edges).Any() && !_terms[i].Lexeme.IsFunctionWord && !probe.Stands(_terms[i].Lexeme.Surface, run.Fields)) yield return i;
        }
    }

    private IEnumerable<Correction> OfAbsent(int at)
    {
        var word = new TermSpan(run, at, at);
        string surface = word.Surface;
        if (IsLatin(surface) || Kana.IsAllKatakana(surface))
        {
            // クバ + ネティス was cut where there is nothing to cut: what is misspelt is the whole stretch.
            TermSpan stretch = word.Stretched(IsLatin(surface) ? IsLatin : static text => Kana.IsAllKatakana(text));
            string whole = stretch.Surface;
            List<Correction> found = [.. Changed(stretch, near.ByEdit(whole).Concat(near.BySlip(whole)))];
            if (found.Count == 0 && stretch != word) found = [.. Beside(stretch, word, near.ByEdit(surface).Concat(near.BySlip(surface)))];
            return found.Count > 0 ? found : Retyped(stretch, whole);
        }
        int first = Math.Max(0, at - LongestSpan + 1);
        return Alike(at).Concat(Enumerable.Range(first, at - first + 1).SelectMany(from => Slipped(from, Math.Min(_terms.Count - 1, at + LongestSpan), isAbsent: true, through: at)));
    }

    /// <summary>Corrections of a piece of a longer name: the rest of the name must stand beside it.</summary>
    private IEnumerable<Correction> Beside(TermSpan stretch, TermSpan word, IEnumerable<TermEntry> entries)
    {
        foreach (Correction correction in Changed(word, entries))
        {
            int posts = probe.Posts(word.With(correction.Text, (stretch.Start, stretch.End)), run.Fields);
            if (posts > 0) yield return correction with { Posts = posts };
        }
    }

    /// <summary>Names of several words with a letter too many, or two exchanged.</summary>
    private IEnumerable<Correction> Retyped(TermSpan stretch, string whole)
    {
        foreach (string text in HandSlips.Of(whole))
        {
            int posts = probe.Posts(text, run.Fields);
            if (posts > 0) yield return new Correction(stretch.Start, stretch.End, text, posts);
        }
    }

    private IEnumerable<Correction> Changed(TermSpan span, IEnumerable<TermEntry> entries) =>
        entries.Where(entry => !_known.Contains(entry.Term) && IsIn(entry)).GroupBy(entry => entry.Surface)
            .Select(same => new Correction(span.Start, span.End, same.Key, same.Max(entry => entry.Posts)));

    private bool IsIn(TermEntry entry) => run.Fields.Count > 1 || probe.Posts(entry.Surface, run.Fields) > 0;

    /// <summary>Words read or spelled like one of the run that stand beside its neighbours, where it does not itself.</summary>
    private IEnumerable<Correction> Alike(int at)
    {
        Lexeme lexeme = _terms[at].Lexeme;
        var word = new TermSpan(run, at, at);
        if (lexeme.IsFunctionWord) return [];
        // An edit costs far more to look for than a phrase.
        bool mayBeEdited = NearWords.CanBeEdited(lexeme.Surface) && word.Windows().All(window => probe.Posts(run.Analysis.Source[window.Start..window.End], run.Fields) == 0);
        return Fitting(word, Changed(word, mayBeEdited ? near.ByEdit(lexeme.Surface) : near.ByReading(lexeme)));
    }

    private IEnumerable<Correction> Fitting(TermSpan word, IEnumerable<Correction> corrections)
    {
        IReadOnlyList<(int Start, int End)> windows = word.Windows();
        bool? isTyped = null;
        foreach (Correction correction in corrections)
        {
            int posts = windows.Count == 0 ? (int)correction.Posts : windows.Sum(window => probe.Posts(word.With(correction.Text, window), run.Fields));
            if (posts == 0) continue;
            isTyped ??= windows.Any(window => probe.Stands(run.Analysis.Source[window.Start..window.End], run.Fields));
            if (isTyped.Value) yield break;
            yield return correction with { Posts = posts };
        }
    }

    /// <summary>Words that terms from one on mean together when one slip of kana is undone.</summary>
    private IEnumerable<Correction> Slipped(int from, int to, bool isAbsent, int through = 0)
    {
        for (int last = Math.Max(from, through); last <= Math.Min(to, from + LongestSpan - 1); last++)
        {
            var span = new TermSpan(run, from, last);
            string text = span.Surface;
            bool isRun = from == 0 && last == _terms.Count - 1;
            if (!text.Any(Kana.IsKana) || !isRun && (_terms[from].Lexeme.IsFunctionWord || _terms[last].Lexeme.IsFunctionWord)) continue;
            // What stands somewhere was meant as it is typed, unless it was cut where there is nothing to cut; short kana may be anything.
            if ((!isAbsent && last == from) || (!isRun && text.Length < ShortestPiece && !(isAbsent && Kana.HasKanji(text)))) continue;
            IEnumerable<Correction> found = Changed(span, near.BySlip(text).Where(entry => entry.Surface.Length > 1));
            foreach (Correction one in isAbsent ? found : found.Where(_ => !probe.Stands(text, run.Fields))) yield return one;
        }
    }

    private IEnumerable<Correction> Rare()
    {
        foreach (QuestionWord word in run.Words)
        {
            if (word.First != word.Last || word.Role != WordRole.Content) continue;
            int at = TermAt(word.First);
            var span = new TermSpan(run, at, at);
            string surface = span.Surface;
            bool isLatin = IsLatin(surface) && surface.Length >= ShortestRareLatin;
            if ((!isLatin && !Kana.IsAllKatakana(surface)) || counts.Of(word) is not (> 0 and <= MostRarePosts and var posts)) continue;
            if (span.Stretched(isLatin ? IsLatin : static text => Kana.IsAllKatakana(text)) != span) continue;
            foreach (Correction one in Changed(span, near.ByEdit(surface)))
            {
                if (one.Posts >= ManyTimes * posts) yield return one;
            }
        }
    }

    private int TermAt(int place)
    {
        int at = 0;
        for (int here = 0; here < place; here += _terms[at].Step) at++;
        return at;
    }

    private static bool IsLatin(string text) => !text.AsSpan().ContainsAnyExceptInRange('a', 'z');
}
