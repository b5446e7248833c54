using System.Diagnostics;
using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Search.Schema;

namespace Search.Indexing.Tests;

public sealed class ReaderTests
{
    [Fact]
    public async Task A_reader_searches_through_a_hundred_rebuilds()
    {
        using Site site = Site.With([.. Enumerable.Range(0, 10).Select(i => ($"{i}.md", "検索"))]);
        site.Build();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Task<int> reading = Task.Run(() => ReadUntil(site, stop.Token), TestContext.Current.CancellationToken);
        for (int i = 0; i < 100; i++)
        {
            site.Write($"{i % 10}.md", $"検索の{i}番目");
            site.Build(options => options with { Mode = i % 10 == 0 ? BuildMode.Full : BuildMode.Incremental });
            if (reading.IsCompleted) break;
        }

        await stop.CancelAsync();
        Assert.True(await reading > 0);
    }

    [Fact]
    public void A_reader_keeps_its_snapshot_while_the_index_moves_on()
    {
        using Site site = Site.With(("a.md", "検索"));
        site.Build();
        using DirectoryReader reader = IndexReading.Open(site.Layout, IndexReading.ReadManifest(site.Layout)!);
        site.Write("a.md", "変更");
        site.Write("b.md", "追加");
        site.BuildFull();

        Assert.Equal(1, reader.NumDocs);
        Assert.Equal("検索", StoredBodyReader.Of(reader.Document(0).GetBinaryValue(PostFields.StoredBody)).Blocks()[0].Text);
    }

    [Fact]
    public void Files_that_are_truncated_or_deleted_under_a_reader_do_not_kill_the_process()
    {
        using Site site = Site.With([.. Enumerable.Range(0, 200).Select(i => ($"{i}.md", $"検索の{i}番目の話"))]);
        site.Build();
        Manifest manifest = IndexReading.ReadManifest(site.Layout)!;
        using DirectoryReader reader = IndexReading.Open(site.Layout, manifest);
        // Another process must do it: within one, .NET protects open files from itself.
        const string Tool = "/usr/bin/truncate";
        Assert.SkipUnless(File.Exists(Tool), "needs the command truncate");
        foreach (ManifestFile file in manifest.Files)
        {
            string path = Path.Combine(site.Layout.GenerationFolder(manifest.Generation), file.Name);
            using Process tool = Process.Start(Tool, ["--size", (file.Bytes / 3).ToString(CultureInfo.InvariantCulture), path]);
            tool.WaitForExit();
        }

        Directory.Delete(site.Layout.GenerationFolder(manifest.Generation), recursive: true);

        Exception? error = Record.Exception(() => CountAll(reader));
        Assert.True(error is null or IOException or InvalidDataException, error?.ToString());
        Assert.Throws<InvalidDataException>(() => IndexReading.Open(site.Layout, manifest));
    }

    private static int ReadUntil(Site site, CancellationToken stop)
    {
        int reads = 0;
        while (!stop.IsCancellationRequested)
        {
            Manifest manifest = IndexReading.ReadManifest(site.Layout)!;
            DirectoryReader reader;
            try
            {
                reader = IndexReading.Open(site.Layout, manifest);
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                // Only a generation that has been replaced in the meantime may be gone.
                Assert.NotEqual(manifest.Generation, IndexReading.ReadManifest(site.Layout)!.Generation);
                continue;
            }

            using (reader)
            {
                Assert.Equal(10, reader.NumDocs);
                Assert.Equal(10, CountAll(reader));
            }

            reads++;
        }

        return reads;
    }

    private static int CountAll(DirectoryReader reader)
    {
        int count = 0;
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            TermsEnum terms = leaf.AtomicReader.GetTerms(PostFields.Path).GetEnumerator();
            while (terms.MoveNext())
            {
                DocsEnum documents = terms.Docs(leaf.AtomicReader.LiveDocs, null);
                while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                {
                    Assert.NotEmpty(leaf.AtomicReader.Document(documents.DocID).GetBinaryValue(PostFields.StoredBody).Bytes);
                    count++;
                }
            }
        }

        return count;
    }
}
