using System.Collections.Concurrent;

namespace Search.Querying.Tests.Quality;

/// <summary>The project's own cases hold without exception.</summary>
public class OwnCaseTests
{
    private const string Synonyms = "# what the cases of synonyms need\nk8s, Kubernetes\nPC, パソコン\n深層学習, ディープラーニング\n東大, 東京大学\nWebサイト, ウェブサイト\nスマホ, スマートフォン\n締め切り, 〆切\n米国, アメリカ\nOpenAI, オープンエーアイ\nおむすび, おにぎり\n";

    [Fact]
    public void Every_case_is_right()
    {
        string synonyms = Path.GetTempFileName();
        File.WriteAllText(synonyms, Synonyms);
        ConcurrentBag<string> wrong = [];
        QualityCase[] cases = [.. OwnCase.All()];
        Parallel.ForEach(cases.GroupBy(one => (one.Document, IsSynonym: one.Category == "synonym-dict")), document =>
        {
            using var index = new BuiltIndex([("_posts/2025-01-01-case.md", document.First().Post)], document.Key.IsSynonym ? synonyms : null);
            foreach (QualityCase one in document)
            {
                if (Judge(one, index) is { } why) wrong.Add($"{one.Category}: 「{one.Query}」 in 「{one.Document}」 {why}");
            }
        });
        File.Delete(synonyms);
        Assert.True(cases.Length > 600, $"only {cases.Length} cases were read");
        Assert.True(wrong.IsEmpty, string.Join("\n", wrong.Order(StringComparer.Ordinal)));
    }

    private static string? Judge(QualityCase one, BuiltIndex index)
    {
        if (one.Category != "suggest") return one.Judge(index.Search(one.Query));
        return index.Index.Suggest(one.Query).Any(found => found.Text == one.Document) == one.MustMatch ? null : "was not suggested";
    }
}
