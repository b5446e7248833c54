using System.Globalization;
using Search.Analysis.Normalization;
using Search.Analysis.Terms;
using Search.Testing;

namespace Search.Querying.Tests;

/// <summary>A highlight covers exactly the source of what matched, on real posts (DESIGN.md, decision 2).</summary>
public class HighlightTests
{
    private const int PostsTaken = 80;
    private const int QuestionsOfPost = 4;

    [Theory]
    [InlineData("allforces-sample")]
    [InlineData("qiita-7shi")]
    [InlineData("vim-jp")]
    [InlineData("cpp-ja-sample")]
    public void Highlights_of_real_posts_yield_what_was_asked(string site)
    {
        string folder = SharedData.Require("data/corpora/" + site);
        string[] files = [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(PostsTaken)];
        using var index = new BuiltIndex([.. files.Select(file => (Path.GetRelativePath(folder, file), File.ReadAllText(file)))]);
        var table = new TermTable();
        var analyzer = new TermAnalyzer(table);
        List<string> wrong = [];
        int checkedSpans = 0;
        foreach (string question in QuestionsFrom(files, analyzer, table))
        {
            PostPage page = index.Search(question, new SearchOptions { Limit = 20 });
            foreach (PostHit hit in page.Hits.Where(hit => hit.Tier < MatchTier.Substring))
            {
                foreach ((string text, Highlight span) in Spans(hit))
                {
                    checkedSpans++;
                    if (Fault(question, hit.Tier, text, span, analyzer, table) is { } fault)
                        wrong.Add($"{question} ({hit.Tier}) in {hit.Path}: 「{text[span.Start..span.End]}」 of 「{text}」 {fault}");
                }
            }
        }

        Assert.True(checkedSpans > 500, $"only {checkedSpans} highlights were seen");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {checkedSpans}\n{string.Join("\n", wrong.Take(40))}");
    }

    private static IEnumerable<(string Text, Highlight Span)> Spans(PostHit hit) =>
        hit.TitleHighlights.Select(span => (hit.Title, span)).Concat(hit.Snippets.SelectMany(snippet => snippet.Highlights.Select(span => (snippet.Text, span))));

    /// <summary>Words from the posts themselves: single words and neighbours typed together.</summary>
    private static HashSet<string> QuestionsFrom(string[] files, TermAnalyzer analyzer, TermTable table)
    {
        var random = new Random(20251123);
        HashSet<string> questions = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            TermOccurrence[] terms = [.. analyzer.Analyze(text, TextKind.Prose)];
            for (int i = 0; i < QuestionsOfPost && terms.Length > 2; i++)
            {
                int at = random.Next(terms.Length - 1);
                TermOccurrence first = terms[at], last = terms[at + random.Next(2)];
                if (table[first.LexemeId].IsFunctionWord || last.Start < first.Start || last.End - first.Start > 30) continue;
                string question = text[first.Start..last.End];
                if (!question.Any(c => !char.IsLetterOrDigit(c))) questions.Add(question);
            }
        }

        return questions;
    }

    private static string? Fault(string question, MatchTier tier, string text, Highlight span, TermAnalyzer analyzer, TermTable table)
    {
        string marked = text[span.Start..span.End];
        if (!IsBorder(text, span.Start) || !IsBorder(text, span.End)) return "cuts a grapheme";
        if (TermsOf(marked, analyzer, table).Count == 0) return "has no term";
        if (tier != MatchTier.Exact) return null;
        // A piece of a run is marked alone where the run's words stand apart.
        return TextNormalizer.Fold(question).Contains(TextNormalizer.Fold(marked), StringComparison.Ordinal) ? null : "is not what was asked";
    }

    private static List<string> TermsOf(string text, TermAnalyzer analyzer, TermTable table)
    {
        List<string> terms = [];
        foreach (TermOccurrence occurrence in analyzer.Analyze(text, TextKind.Prose)) terms.Add(table[occurrence.LexemeId].Surface);
        return terms;
    }

    private static bool IsBorder(string text, int at) => at == text.Length || StringInfo.ParseCombiningCharacters(text).Contains(at);
}
