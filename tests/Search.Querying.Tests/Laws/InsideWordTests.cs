using Search.Analysis.Normalization;
using Search.Analysis.Terms;

namespace Search.Querying.Tests.Laws;

/// <summary>What stands inside a word is no word: it is found by its characters at most (ANSWERS.md section 3, law 5).</summary>
public class InsideWordTests
{
    private const int WordsAsked = 150;

    [Theory]
    [InlineData("シリアライズの話。", "リアライズ")]
    [InlineData("アメリカの話。", "アメリ")]
    [InlineData("データベースの話。", "タベース")]
    [InlineData("コミュニティを作る。", "ニティ")]
    [InlineData("プログラミングをする。", "ミング")]
    public void A_piece_of_a_word_is_of_the_substring_tier_at_most(string text, string piece)
    {
        using var index = new BuiltIndex(("a.md", BuiltIndex.Post("無題", text)));
        Assert.All(index.Search(piece).Hits, hit => Assert.True(hit.Tier >= MatchTier.Substring || hit.Match == MatchArrangement.Most, $"{hit.Tier} {hit.Match}"));
    }

    [Theory]
    [InlineData("efcl-half")]
    [InlineData("allforces-sample")]
    [InlineData("vue-ja")]
    public void A_piece_of_a_katakana_word_that_is_no_term_is_not_found_as_a_word(string name)
    {
        RealSite site = RealSite.Of(name);
        HashSet<string> terms = new(StringComparer.Ordinal);
        var table = new TermTable();
        var analyzer = new TermAnalyzer(table);
        foreach ((_, string text) in site.Posts)
        {
            foreach (TermOccurrence occurrence in analyzer.Analyze(text, TextKind.Prose)) terms.Add(table[occurrence.LexemeId].Surface);
        }
        string[] words = [.. terms.Where(term => term.Length >= 4 && Matching(term)).Order(StringComparer.Ordinal)];
        var random = new Random(20251127);
        List<string> wrong = [];
        for (int i = 0; i < WordsAsked; i++)
        {
            string word = words[random.Next(words.Length)];
            int from = random.Next(word.Length - 1), length = random.Next(2, word.Length - from + 1);
            string piece = word.Substring(from, length);
            // What the posts, or a word cut off before its long vowel, have as a term is a word of its own.
            if (length == word.Length || terms.Contains(piece) || piece[0] is 'ー' or 'ッ' or 'ャ' or 'ュ' or 'ョ' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ン') continue;
            foreach (PostHit hit in site.Index.Search(piece, new SearchOptions { Limit = 50 }).Hits.Where(hit => hit.Tier < MatchTier.Substring && hit.Match != MatchArrangement.Most))
            {
                if (Marks(hit).Any(mark => mark.IsInside && TextNormalizer.Fold(mark.Text) == piece)) wrong.Add($"「{piece}」 of 「{word}」 in {hit.Path}: {hit.Tier} {hit.Match}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Distinct().Take(30)));
    }

    private static bool Matching(string text) => text.All(IsKatakana);

    private static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー';

    private static IEnumerable<(string Text, bool IsInside)> Marks(PostHit hit) =>
        hit.TitleHighlights.Select(span => Mark(hit.Title, span)).Concat(hit.Snippets.SelectMany(snippet => snippet.Highlights.Select(span => Mark(snippet.Text, span))));

    private static (string Text, bool IsInside) Mark(string text, Highlight span) =>
        (text[span.Start..span.End], (span.Start > 0 && IsKatakana(text[span.Start - 1])) || (span.End < text.Length && IsKatakana(text[span.End])));
}
