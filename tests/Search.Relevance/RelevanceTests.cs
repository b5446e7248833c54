using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Util;
using Search.Analysis;
using Search.Testing;

namespace Search.Relevance;

/// <summary>Ranking quality as numbers that may not fall.</summary>
/// <remarks>
/// Questions, grades and runs are left in <c>artifacts/relevance</c>. With <c>SEARCH_UPDATE_FIGURES=1</c> in the environment the
/// measured figures replace the committed ones.
/// </remarks>
public sealed class RelevanceTests(FiguresTable table, ITestOutputHelper output)
{
    [Fact]
    public Task Link_texts_of_cpprefjp() => HoldKnownPosts("cpprefjp-anchor", 511);

    [Fact]
    public Task Link_texts_of_react() => HoldKnownPosts("react-anchor", 481);

    [Fact]
    public Task Link_texts_of_aspnet() => HoldKnownPosts("aspnet-anchor", 800);

    [Fact]
    public Task Questions_of_jsquad() => HoldKnownPosts("jsquad-valid", 4429);

    [Fact]
    public Task Judged_questions_of_efcl() => HoldJudged("efcl-judged", "efcl-half");

    [Fact]
    public Task Judged_questions_of_spiegel() => HoldJudged("spiegel-judged", "spiegel-golang-release");

    [Fact]
    public Task Link_texts_of_spiegel() => HoldLinkTexts("spiegel-golang-release", 197);

    [Fact]
    public Task Link_texts_of_vim_jp() => HoldLinkTexts("vim-jp", 37);

    private Task HoldKnownPosts(string name, int questions) => Hold(KnownPostSet.Load(name, SharedData.Require("data/relevance/" + name)), questions);

    private Task HoldJudged(string name, string site) =>
        Hold(JudgedSet.Load(name, SharedData.Require("data/relevance/" + name), SharedData.Require("data/corpora/" + site)), 30);

    private Task HoldLinkTexts(string site, int questions) => Hold(LinkTextSet.Load(site, SharedData.Require("data/corpora/" + site)), questions);

    private async Task Hold(RelevanceSet set, int questions)
    {
        Assert.Equal(questions, set.Topics.Count);
        set.Save();
        using JapaneseAnalyzer words = new(LuceneVersion.LUCENE_48);
        using CJKAnalyzer bigrams = new(LuceneVersion.LUCENE_48);
        Task<Dictionary<string, IReadOnlyList<string>>> search = Task.Run(() => SearchCommand.Answer(set));
        IReadOnlyList<(string Path, string Title, string Text)> posts = BaselineIndex.Read(set);
        OrderedDictionary<string, ClassFigures> measured = SetFigures.Of(
            set,
            words: Kept(set, "words", BaselineIndex.Answer(set, posts, words)),
            bigrams: Kept(set, "bigrams", BaselineIndex.Answer(set, posts, bigrams)),
            search: Kept(set, "search", await search));
        OrderedDictionary<string, ClassFigures> committed = Figures.Of(set.Name);
        string lines = FiguresTable.Lines(set, committed, measured);
        table.Add(set.Name, lines);
        output.WriteLine(lines);
        if (Environment.GetEnvironmentVariable("SEARCH_UPDATE_FIGURES") == "1")
        {
            Figures.Write(set.Name, measured);
            return;
        }

        IReadOnlyList<string> faults = SetFigures.Faults(set.Measures, committed, measured);
        Assert.True(faults.Count == 0, $"{set.Name} is worse than committed:\n{string.Join('\n', faults)}");
    }

    private static Dictionary<string, IReadOnlyList<string>> Kept(RelevanceSet set, string method, Dictionary<string, IReadOnlyList<string>> run)
    {
        using StreamWriter writer = new(Path.Combine(RelevanceSet.Results(set.Name), method + ".trec"));
        TrecRun.Write(writer, set.Topics, run);
        return run;
    }
}
