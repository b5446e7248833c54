using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Util;
using Search.Analysis;
using Search.Testing;

namespace Search.Relevance;

/// <summary>Ranking quality as a number that may not fall.</summary>
/// <remarks>
/// Prints a table; questions and runs in TREC form are left in <c>artifacts/relevance</c>. With <c>SEARCH_UPDATE_FIGURES=1</c> in the
/// environment the measured figures replace the committed ones.
/// </remarks>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    // The committed figures have four decimals; a smaller difference is rounding.
    private const double Rounding = 0.0001;

    [Fact]
    public void Questions_of_jsquad_find_the_paragraph_that_answers_them()
    {
        using RelevanceSet set = JsquadSet.Load(SharedData.Require("data/relevance/jsquad-valid"));
        Assert.Equal(4429, set.Topics.Count);
        Hold(set);
    }

    [Theory]
    [InlineData("spiegel-golang-release")]
    [InlineData("vim-jp")]
    public void The_text_of_a_link_finds_the_post_it_leads_to(string site)
    {
        using RelevanceSet set = LinkTextSet.Load(site, SharedData.Require("data/corpora/" + site));
        Assert.NotEmpty(set.Topics);
        Hold(set);
    }

    private void Hold(RelevanceSet set)
    {
        File.WriteAllLines(
            Path.Combine(Results(set), "topics.tsv"),
            set.Topics.Select(topic => $"{topic.Id}\t{topic.Query}\t{string.Join(' ', topic.Relevant.Order(StringComparer.Ordinal))}"));
        using JapaneseAnalyzer words = new(LuceneVersion.LUCENE_48);
        using CJKAnalyzer bigrams = new(LuceneVersion.LUCENE_48);
        SetFigures measured = new(
            set.Topics.Count,
            Judge(set, "search", SearchCommand.Answer(set)),
            Judge(set, "words", BaselineIndex.Answer(set, words)),
            Judge(set, "bigrams", BaselineIndex.Answer(set, bigrams)));
        string table = Figures.Table(set.Name, measured);
        output.WriteLine(table);
        Console.WriteLine(table);
        if (Environment.GetEnvironmentVariable("SEARCH_UPDATE_FIGURES") == "1")
        {
            Figures.Write(set.Name, measured);
        }

        SetFigures committed = Figures.Read()[set.Name];
        Assert.Equal(committed.Topics, measured.Topics);
        Assert.True(measured.Search.Mrr10 >= committed.Search.Mrr10 - Rounding, $"MRR@10 of {set.Name} fell from {committed.Search.Mrr10}:\n{table}");
        Assert.True(measured.Search.Recall10 >= committed.Search.Recall10 - Rounding, $"Recall@10 of {set.Name} fell from {committed.Search.Recall10}:\n{table}");
        foreach (Measures baseline in new[] { measured.Words, measured.Bigrams })
        {
            Assert.True(measured.Search.Mrr10 > baseline.Mrr10 && measured.Search.Recall10 > baseline.Recall10, $"A plain method is as good on {set.Name}:\n{table}");
        }
    }

    private static Measures Judge(RelevanceSet set, string method, Dictionary<string, IReadOnlyList<string>> run)
    {
        using StreamWriter writer = new(Path.Combine(Results(set), method + ".trec"));
        TrecRun.Write(writer, set.Topics, run);
        return Measures.Of(set.Topics, run);
    }

    private static string Results(RelevanceSet set) =>
        Directory.CreateDirectory(Path.Combine(SharedData.Repository, "artifacts", "relevance", set.Name)).FullName;
}
