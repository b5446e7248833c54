using System.Globalization;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Search.Indexing;
using Search.Schema;

namespace Search.Benchmarks;

/// <summary>
/// Which field takes how much of an index? Each field is written to an index of its own, in memory; stored bodies and values are
/// files of their own anyway. What the index would take without a field is what is left of the sum.
/// </summary>
internal static class IndexSizeBenchmark
{
    private static readonly string[] Keys = [PostFields.Lexicon, PostFields.Bigram, PostFields.Tag, PostFields.Category, PostFields.Author, PostFields.Path, PostFields.Linked];

    public static int Run(string indexFolder)
    {
        var layout = new IndexLayout(indexFolder);
        IndexStatistics statistics = IndexStatistics.Read(indexFolder);
        List<(string Part, long Bytes)> parts = [];
        string folder = System.IO.Directory.GetDirectories(layout.PostsFolder)[0];
        using var directory = new NIOFSDirectory(folder);
        using DirectoryReader reader = DirectoryReader.Open(directory);
        foreach (string field in PostFields.Text.Concat(Keys)) parts.Add((field, SizeOf(reader, field)));
        parts.Add(("stored bodies", FilesOf(folder, ".fdt", ".fdx")));
        parts.Add(("values of hits", FilesOf(folder, ".dvd", ".dvm")));
        parts.Add(("records of posts, words, aliases", FilesOf(folder, ".records", ".json")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{statistics.Posts} posts, {statistics.Bytes:n0} bytes"));
        long sum = parts.Sum(part => part.Bytes);
        foreach ((string part, long bytes) in parts)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part,-34}{bytes,14:n0}{100.0 * bytes / sum,7:f1} %"));
        long lexicon = parts[PostFields.Text.Count].Bytes, bigrams = parts[PostFields.Text.Count + 1].Bytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"sum",-34}{sum,14:n0}\n{"without bigrams",-34}{sum - bigrams,14:n0}\n{"without bigrams and lexicon",-34}{sum - bigrams - lexicon,14:n0}"));
        return 0;
    }

    private static long SizeOf(DirectoryReader reader, string field)
    {
        using var memory = new RAMDirectory();
        using (var writer = new IndexWriter(memory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null) { Codec = new Lucene46Codec() }))
        {
            writer.AddIndexes([.. reader.Leaves.Select(leaf => new OneField(leaf.AtomicReader, field))]);
        }

        return memory.ListAll().Where(name => Path.GetExtension(name) is ".tim" or ".tip" or ".doc" or ".pos" or ".cfs").Sum(memory.FileLength);
    }

    private static long FilesOf(string folder, params string[] endings) =>
        new DirectoryInfo(folder).EnumerateFiles().Where(file => endings.Contains(file.Extension)).Sum(file => file.Length);

    /// <summary>A segment with the postings of one field and nothing else.</summary>
    private sealed class OneField(AtomicReader segment, string name) : FilterAtomicReader(segment)
    {
        public override FieldInfos FieldInfos => new([.. m_input.FieldInfos.Where(info => info.Name == name && info.IsIndexed)
            .Select(info => new FieldInfo(info.Name, true, info.Number, false, true, false, info.IndexOptions, DocValuesType.NONE, DocValuesType.NONE, null))]);

        public override Fields Fields => new Only(m_input.Fields, name);

        public override void Document(int docID, StoredFieldVisitor visitor)
        {
        }

        public override Fields? GetTermVectors(int docID) => null;
    }

    private sealed class Only(Fields fields, string name) : FilterAtomicReader.FilterFields(fields)
    {
        public override int Count => m_input.GetTerms(name) is null ? 0 : 1;

        public override IEnumerator<string> GetEnumerator() => (m_input.GetTerms(name) is null ? new List<string>() : [name]).GetEnumerator();
    }
}
