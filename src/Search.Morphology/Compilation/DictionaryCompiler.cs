using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Compilation;

/// <summary>Compiles a dictionary in MeCab's format, with IPADIC's columns, into the one file that <see cref="SystemDictionary"/> reads.</summary>
public static class DictionaryCompiler
{
    // IPADIC gives this id to general symbols; the reference gives it to user words and to the single characters of extended mode.
    private const int UserWordId = 5;
    private const string UnigramPartOfSpeech = "記号-一般";

    /// <summary>Compiles a folder of sources: every <c>*.csv</c>, <c>matrix.def</c>, <c>char.def</c>, <c>unk.def</c>, in UTF-8 or EUC-JP.</summary>
    /// <param name="sourceFolder">The folder.</param>
    /// <param name="output">Where the compiled file goes. The same sources give the same bytes on any machine.</param>
    /// <returns>Counts and digests of what was written.</returns>
    /// <exception cref="DictionaryFormatException">The sources are wrong; the message is <c>path:line:column: …</c>.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static CompiledDictionary Compile(string sourceFolder, Stream output)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceFolder);
        ArgumentNullException.ThrowIfNull(output);
        return Compile(SourceFile.ReadFolder(sourceFolder), sourceFolder, output);
    }

    internal static CompiledDictionary Compile(List<SourceFile> files, string folder, Stream output)
    {
        bool utf8 = SourceFile.AreUtf8(files);
        ConnectionMatrix matrix = ConnectionMatrix.Read(Find(files, folder, "matrix.def"));
        CharacterTable characters = CharacterTable.Read(Find(files, folder, "char.def"), utf8);
        var attributes = new IdAttributes(matrix.Size);
        var reader = new WordFiles(attributes);
        List<SourceWord> words = reader.Read(files.Where(file => file.Name.EndsWith(".csv", StringComparison.Ordinal)), utf8);
        if (words.Count is 0 or > TrieNode.WordLimit)
        {
            throw new DictionaryFormatException(new DictionaryError(folder, 1, 1, $"the *.csv files must hold 1 to {TrieNode.WordLimit} words, not {words.Count}"));
        }

        List<(string Category, int Id, int Cost)> unknown = reader.ReadUnknown(Find(files, folder, "unk.def"), utf8, characters.Categories);
        List<ArraySegment<SourceWord>> groups = GroupBySurface([.. words]);
        int[] order = Likelihood.OrderIds(groups, matrix.Size);
        int[] renumbered = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            renumbered[order[i]] = i;
        }

        var sections = new SectionWriter();
        var pool = new StringPool();
        WordSections.Write(groups, renumbered, CodeTable.Build(Likelihood.WeighUnits(words)), pool, sections);
        WriteUnknown(unknown, characters, renumbered, sections);
        WriteIds(attributes, order, pool, sections);
        WriteMatrix(matrix, order, sections);
        sections.Set(DictionarySection.Characters, characters.Flags);
        var facts = new int[Enum.GetValues<DictionaryFact>().Length];
        facts[(int)DictionaryFact.WordCount] = words.Count;
        facts[(int)DictionaryFact.SurfaceCount] = groups.Count;
        facts[(int)DictionaryFact.IdCount] = matrix.Size;
        facts[(int)DictionaryFact.UserWordId] = renumbered[UserWordId];
        facts[(int)DictionaryFact.UnigramPartOfSpeech] = pool.Add(UnigramPartOfSpeech);
        facts[(int)DictionaryFact.LongestSurface] = words.Max(word => word.Surface.Length);
        facts[(int)DictionaryFact.LowestConnection] = matrix.Lowest;
        facts[(int)DictionaryFact.HighestConnection] = matrix.Highest;
        sections.Set(DictionarySection.Facts, facts);
        sections.Set(DictionarySection.StringOffsets, pool.Offsets);
        sections.Set(DictionarySection.Strings, pool.Bytes);
        byte[] hash = HashSources(files);
        long length = sections.Write(output, hash);
        return new CompiledDictionary(words.Count, groups.Count, length, Convert.ToHexStringLower(hash));
    }

    private static SourceFile Find(List<SourceFile> files, string folder, string name) =>
        files.Find(file => file.Name == name) ??
        throw new DictionaryFormatException(new DictionaryError(Path.Combine(folder, name), 1, 1, "the file is missing; *.csv, matrix.def, char.def and unk.def are needed"));

    private static List<ArraySegment<SourceWord>> GroupBySurface(SourceWord[] words)
    {
        var groups = new List<ArraySegment<SourceWord>>();
        int start = 0;
        for (int i = 1; i <= words.Length; i++)
        {
            if (i == words.Length || !string.Equals(words[i].Surface, words[start].Surface, StringComparison.Ordinal))
            {
                groups.Add(new ArraySegment<SourceWord>(words, start, i - start));
                start = i;
            }
        }

        return groups;
    }

    private static void WriteUnknown(List<(string Category, int Id, int Cost)> unknown, CharacterTable characters, int[] renumbered, SectionWriter sections)
    {
        var categories = new List<int>();
        var entries = new List<uint>();
        foreach (string category in characters.Categories)
        {
            int first = entries.Count;
            entries.AddRange(unknown.Where(entry => entry.Category == category).Select(entry => WordSections.Entry(renumbered[entry.Id], entry.Cost)));
            categories.Add(first);
            categories.Add(entries.Count - first);
        }

        sections.Set(DictionarySection.UnknownCategories, categories);
        sections.Set(DictionarySection.UnknownEntries, entries);
    }

    private static void WriteIds(IdAttributes attributes, int[] order, StringPool pool, SectionWriter sections)
    {
        var ids = new List<int>();
        foreach (int source in order)
        {
            ids.Add(source);
            ids.Add(pool.Add(attributes.PartOfSpeech[source]));
            ids.Add(pool.Add(attributes.InflectionType[source]));
            ids.Add(pool.Add(attributes.InflectionForm[source]));
        }

        sections.Set(DictionarySection.Ids, ids);
    }

    private static void WriteMatrix(ConnectionMatrix matrix, int[] order, SectionWriter sections)
    {
        int stride = DictionaryFormat.MatrixStride(order.Length);
        var costs = new short[order.Length * stride];
        for (int next = 0; next < order.Length; next++)
        {
            for (int previous = 0; previous < order.Length; previous++)
            {
                costs[(next * stride) + previous] = matrix[order[previous], order[next]];
            }
        }

        sections.Set(DictionarySection.Matrix, costs, sizeof(short), DictionaryFormat.MatrixPadding, cost => (ulong)(ushort)cost);
    }

    private static byte[] HashSources(List<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] length = new byte[sizeof(long)];
        foreach (SourceFile file in files)
        {
            // Names and lengths keep different cuts of the same bytes apart.
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name + "\n"));
            BinaryPrimitives.WriteInt64LittleEndian(length, file.Bytes.LongLength);
            hash.AppendData(length);
            hash.AppendData(file.Bytes);
        }

        return hash.GetHashAndReset();
    }
}
