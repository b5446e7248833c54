using Search.Analysis.Terms;
using Search.Schema;
using Search.Testing;

namespace Search.Indexing.Tests;

public sealed class ReproducibilityTests
{
    [Fact]
    public void Threads_folders_and_the_order_of_writing_do_not_change_the_bytes()
    {
        (string, string)[] posts = [.. Enumerable.Range(0, 2500).Select(i => ($"{i % 7}/post-{i}.md", Text(i)))];
        using Site one = Site.With(posts);
        using Site two = Site.With([.. posts.Reverse()]);

        one.Build(options => options with { Threads = 1 });
        two.Build(options => options with { Threads = 4 });

        Manifest first = IndexReading.ReadManifest(one.Layout)!, second = IndexReading.ReadManifest(two.Layout)!;
        Assert.Equal(first.Files, second.Files);
        Assert.Equal(first.Digest, second.Digest);
    }

    [Fact]
    public void Real_posts_give_the_same_bytes_on_any_number_of_threads()
    {
        string posts = SharedData.Require("data/corpora/spiegel-golang-release");
        using Site one = new();
        using Site two = new();
        one.Build(options => options with { Roots = [posts], Threads = 1 });
        two.Build(options => options with { Roots = [posts], Threads = 3 });

        Assert.Equal(IndexReading.ReadManifest(one.Layout)!.Files, IndexReading.ReadManifest(two.Layout)!.Files);
    }

    [Fact]
    public void What_is_known_of_a_term_does_not_depend_on_what_was_read_before()
    {
        string[] files = Directory.GetFiles(SharedData.Require("data/corpora/vim-jp"), "*.md", SearchOption.AllDirectories);
        var table = new TermTable();
        var experienced = new TermAnalyzer(table);
        foreach (string text in files.Order(StringComparer.Ordinal).Take(120).Select(File.ReadAllText))
        {
            var freshTable = new TermTable();
            string[] expected = [.. Facts(new TermAnalyzer(freshTable), freshTable, text)];
            Assert.Equal(expected, Facts(experienced, table, text));
        }
    }

    private static List<string> Facts(TermAnalyzer analyzer, TermTable table, string text)
    {
        List<string> facts = [];
        foreach (TermOccurrence occurrence in analyzer.Analyze(text, TextKind.Prose))
        {
            Lexeme lexeme = table[occurrence.LexemeId];
            facts.Add($"{occurrence.Position} {lexeme.Term} {lexeme.Reading} {string.Join(',', lexeme.OtherReadings)} {string.Join(',', lexeme.VariantKeys)} {lexeme.IsFunctionWord}");
        }

        return facts;
    }

    private static string Text(int i) => $"# 見出し{i % 10}\n\n東京の{i}番目の記事です。{string.Concat(Enumerable.Repeat("検索の話。", i % 20))}\n";
}
