using System.Text;
using Lucene.Net.Index;
using Search.Analysis.Normalization;
using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Tests;

/// <summary>What is in the postings is what the analysis of the stored text says, and nothing else.</summary>
public sealed class PostingsTests
{
    private static readonly (string, string)[] Posts =
    [
        ("a.md", "---\ntitle: 検索の話\ntags: [検索, サーバー, C#]\ncategories: 技術\nauthor: 山田\ndate: 2025-01-02 10:00:00 +0900\n---\n# 見出し\n\n本を読んだ。検索サーバーを書いた。検索は楽しい。\n\n```cs\nvar x = Search(\"東京\");\n```\n"),
        ("b.md", "---\ntitle: 東京\n---\n東京で本を読んだ。東京、東京。"),
        ("c.md", ""),
        ("e.md", "前置き。\n\n- [検索の話](a.md)\n- [東京](b.md)\n\n[検索](a.md)を読む。"),
        ("d.md", "😀 emoji 𠮷野家 と 全角ＡＢＣ"),
    ];

    [Fact]
    public void Text_fields_hold_each_term_at_its_positions()
    {
        using Site site = Site.With(Posts);
        site.Build();
        List<string> expected = [], found = [];
        ForEachPost(site, (reader, document, values, blocks) =>
        {
            var table = new TermTable();
            var analyzer = new TermAnalyzer(table);
            foreach (StoredBlock block in blocks)
            {
                foreach (TermOccurrence occurrence in analyzer.Analyze(block.Text, block.Kind == StoredBlockKind.Code ? TextKind.Code : TextKind.Prose))
                    expected.Add($"{values.Path} {block.Field} {table[occurrence.LexemeId].Term} {block.FirstPosition + occurrence.Position}");
            }

            foreach (TermOccurrence occurrence in analyzer.Analyze(values.Title, TextKind.Prose))
                expected.Add($"{values.Path} title {table[occurrence.LexemeId].Term} {occurrence.Position}");
            foreach (string field in PostFields.Text.Where(field => field != PostFields.Label))
                found.AddRange(Occurrences(reader, field, document).Select(occurrence => $"{values.Path} {(field == PostFields.Linked ? PostFields.Body : field)} {occurrence}"));
        });

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.NotEmpty(found);
    }

    [Fact]
    public void Terms_in_links_within_the_site_have_a_field_of_their_own_and_the_positions_of_the_body()
    {
        using Site site = Site.With(
            ("a.md", "---\ntitle: x\nexcerpt: 前の[検索](/s/)の話\n---\n# [検索](/h/)\n\n検索の[検索と東京の検索](/a/)、外の[検索](https://example.com/)、[東京](b.md)を見た。"),
            ("b.md", "検索と[外](https://example.com/)だけ。"));
        site.Build();
        using DirectoryReader reader = IndexReading.Open(site.Layout, IndexReading.ReadManifest(site.Layout)!);
        AtomicReader segment = reader.Leaves.Single().AtomicReader;

        Assert.Equal(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, segment.FieldInfos.FieldInfo(PostFields.Linked).IndexOptions);
        Assert.Equal(["の 1", "東京 2", "検索 3"], Frequencies(segment, PostFields.Linked, 0).Where(line => line != "と 1"));
        Assert.Contains("検索 2", Frequencies(segment, PostFields.Body, 0));
        int[] Positions(string field) => [.. Occurrences(segment, field, 0).Where(one => one.StartsWith("検索 ", StringComparison.Ordinal)).Select(one => int.Parse(one["検索 ".Length..], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(5, Positions(PostFields.Body).Union(Positions(PostFields.Linked)).Count());
        Assert.Empty(Terms(segment, PostFields.Linked, 1));
        Assert.True(Verification.IndexVerifier.Verify(site.Layout.Folder, [], TestContext.Current.CancellationToken).IsSound);
    }

    [Fact]
    public void Terms_of_navigation_are_in_its_field_alone()
    {
        using Site site = Site.With(("a.md", "本文です。\n\n- [検索の話](/a/)\n- [東京](/b/)\n"));
        site.Build();
        using DirectoryReader reader = IndexReading.Open(site.Layout, IndexReading.ReadManifest(site.Layout)!);
        AtomicReader segment = reader.Leaves.Single().AtomicReader;

        Assert.Contains("検索 0", Occurrences(segment, PostFields.Navigation, 0));
        Assert.DoesNotContain("検索", Terms(segment, PostFields.Body, 0));
        Assert.Empty(Terms(segment, PostFields.Linked, 0));
    }

    [Fact]
    public void Bigrams_are_those_of_the_normalized_text()
    {
        using Site site = Site.With(Posts);
        site.Build();
        ForEachPost(site, (reader, document, values, blocks) =>
        {
            HashSet<string> expected = [];
            foreach (string text in blocks.Select(block => block.Text).Append(values.Title).Concat(values.Tags).Concat(values.Categories).Concat(values.Author is null ? [] : [values.Author]))
                foreach ((int first, int second) in new BigramReader(TextNormalizer.Fold(text))) expected.Add(Encoding.UTF8.GetString(Bigrams.Encode(first, second)));

            Assert.Equal(expected.Order(StringComparer.Ordinal), Terms(reader, PostFields.Bigram, document).Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void The_lexicon_leads_to_terms_that_the_post_has()
    {
        using Site site = Site.With(Posts);
        site.Build();
        ForEachPost(site, (reader, document, _, _) =>
        {
            HashSet<string> terms = [.. PostFields.Text.SelectMany(field => Terms(reader, field, document))];
            foreach (string entry in Terms(reader, PostFields.Lexicon, document))
                Assert.Contains(LexiconEntries.TermOf(new Lucene.Net.Util.BytesRef(entry)).Utf8ToString(), terms);
        });
    }

    [Fact]
    public void Values_and_lengths_are_those_of_the_post()
    {
        using Site site = Site.With(Posts);
        site.Build();
        ForEachPost(site, (reader, document, values, blocks) =>
        {
            var read = new PostValuesReader(reader);
            for (int field = 0; field < PostFields.Text.Count; field++)
            {
                int positions = Occurrences(reader, PostFields.Text[field], document).Select(occurrence => occurrence.Split(' ')[^1]).Distinct().Count();
                Assert.Equal(positions, read.Length(field, document));
            }

            if (values.Path != "a.md") return;
            Assert.Equal(new DateTimeOffset(2025, 1, 2, 10, 0, 0, TimeSpan.FromHours(9)), values.Date);
            Assert.Equal(new DateOnly(2025, 1, 2), PostDocValues.DateOf(read.Day(document)));
            Assert.Equal(["検索", "サーバー", "C#"], values.Tags);
            SortedSetDocValues tags = reader.GetSortedSetDocValues(PostDocValues.Tags);
            tags.SetDocument(document);
            Assert.NotEqual(SortedSetDocValues.NO_MORE_ORDS, tags.NextOrd());
        });
    }

    private static void ForEachPost(Site site, Action<AtomicReader, int, PostValues, IReadOnlyList<StoredBlock>> check)
    {
        using DirectoryReader reader = IndexReading.Open(site.Layout, IndexReading.ReadManifest(site.Layout)!);
        Assert.Equal(Posts.Length, reader.NumDocs);
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            var values = new PostValuesReader(leaf.AtomicReader);
            for (int i = 0; i < leaf.AtomicReader.MaxDoc; i++)
                check(leaf.AtomicReader, i, values.Values(i), StoredBodyReader.Of(leaf.AtomicReader, i)!.Blocks());
        }
    }

    private static List<string> Terms(AtomicReader reader, string field, int document)
    {
        List<string> found = [];
        TermsEnum? terms = reader.GetTerms(field)?.GetEnumerator();
        while (terms is not null && terms.MoveNext())
        {
            if (terms.Docs(null, null).Advance(document) == document) found.Add(terms.Term.Utf8ToString());
        }

        return found;
    }

    private static List<string> Frequencies(AtomicReader reader, string field, int document)
    {
        List<string> found = [];
        TermsEnum? terms = reader.GetTerms(field)?.GetEnumerator();
        while (terms is not null && terms.MoveNext())
        {
            DocsEnum documents = terms.Docs(null, null);
            if (documents.Advance(document) == document) found.Add($"{terms.Term.Utf8ToString()} {documents.Freq}");
        }

        return found;
    }

    private static List<string> Occurrences(AtomicReader reader, string field, int document)
    {
        List<string> found = [];
        TermsEnum? terms = reader.GetTerms(field)?.GetEnumerator();
        while (terms is not null && terms.MoveNext())
        {
            DocsAndPositionsEnum positions = terms.DocsAndPositions(null, null);
            if (positions.Advance(document) != document) continue;
            string term = terms.Term.Utf8ToString();
            for (int i = 0; i < positions.Freq; i++) found.Add($"{term} {positions.NextPosition()}");
        }

        return found;
    }
}
