using CsCheck;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Documents;
using Search.Indexing.Inversion;
using Search.Indexing.Runs;
using Search.Indexing.Writing;

namespace Search.Indexing.Tests;

/// <summary>What a chunk puts aside comes back as it was, whatever the sizes.</summary>
public sealed class RunsTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("search-runs-").FullName;

    public void Dispose() => System.IO.Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Numbers_and_bytes_come_back_over_the_edges_of_the_readers_buffer() =>
        Gen.Select(Gen.Int[0, int.MaxValue].Array[0, 4000], Gen.Byte.Array[0, 40_000].Array[0, 4]).Sample(
            (numbers, pieces) =>
            {
                using var store = new RunStore(Path.Combine(_folder, "runs"));
                var buffer = new RunBuffer();
                store.Append("something before"u8);
                foreach (int number in numbers) buffer.Number(number);
                foreach (byte[] piece in pieces)
                {
                    buffer.Number(piece.Length);
                    buffer.Bytes(piece);
                }

                Section section = store.Append(buffer.Written);
                store.Append("something after"u8);
                SectionReader reader = store.Read(section);
                foreach (int number in numbers) Assert.Equal(number, reader.Number());
                foreach (byte[] piece in pieces) Assert.Equal(piece, reader.Bytes(reader.Number()).ToArray());
                Assert.True(reader.IsAtEnd);
            },
            iter: 50,
            threads: 1);

    [Fact]
    public void A_section_that_ends_too_early_is_no_endless_loop()
    {
        using var store = new RunStore(Path.Combine(_folder, "runs"));
        SectionReader reader = store.Read(store.Append([0x80]));

        Assert.ThrowsAny<Exception>(() => reader.Number());
        Assert.Throws<EndOfStreamException>(() => store.Read(store.Append([1, 2])).Bytes(3));
    }

    [Fact]
    public void Terms_are_in_the_order_of_their_bytes_however_many_came_when() =>
        Gen.String[0, 12].Array[0, 200].Array[1, 6].Sample(
            chunks =>
            {
                var table = new KeyTable();
                foreach (string[] chunk in chunks)
                {
                    foreach (string key in chunk) Assert.Equal(table.NumberOf(key), table.NumberOf(key));
                    byte[][] ordered = [.. table.Terms.InOrder().ToArray().Select(term => table.Terms[term].ToArray())];
                    Assert.Equal(ordered.Order(Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y))), ordered);
                    Assert.Equal(table.Terms.Count, ordered.Select(Convert.ToHexString).Distinct().Count());
                }
            },
            iter: 100,
            threads: 1);

    [Fact]
    public void Stored_fields_of_literals_are_read_with_the_standard_format()
    {
        using var directory = new RAMDirectory();
        byte[][] values = [.. new[] { 0, 1, 14, 15, 16, 269, 270, 271, 525, 20_000, 70_000 }.Select(length => Enumerable.Range(0, length).Select(i => (byte)(i * 7)).ToArray())];
        using (var writer = new IndexWriter(directory, SegmentWriting.Configuration(OpenMode.CREATE)))
            foreach (byte[] value in values) writer.AddDocument([new StoredField("stored", value)]);

        using DirectoryReader reader = DirectoryReader.Open(directory);
        for (int i = 0; i < values.Length; i++)
        {
            Lucene.Net.Util.BytesRef read = reader.Document(i).GetBinaryValue("stored");
            Assert.Equal(values[i], read.Bytes.AsSpan(read.Offset, read.Length).ToArray());
        }
    }

    [Fact]
    public void An_index_without_posts_is_one_that_Lucene_opens_and_goes_on_with()
    {
        using Site site = Site.With(("_drafts/a.md", "一"));
        Assert.Equal(0, site.Build().Posts);
        Assert.Empty(Verification.IndexVerifier.Verify(site.Index, [site.Posts], TestContext.Current.CancellationToken).Findings);

        site.Write("b.md", "二");
        Assert.Equal(1, site.Build().Posts);
        Assert.Empty(Verification.IndexVerifier.Verify(site.Index, [site.Posts], TestContext.Current.CancellationToken).Findings);
    }
}
