using System.Security.Cryptography;
using Search.Morphology.Compilation;
using Search.Testing;

namespace Search.Morphology.Tests;

public class DictionaryCompilerTests
{
    private const string Folder = "/usr/share/mecab/dic/ipadic";

    [Fact]
    public void The_committed_dictionary_is_what_its_sources_compile_to()
    {
        using var output = new MemoryStream();
        CompiledDictionary compiled = DictionaryCompiler.Compile(SharedData.RequireDebian(Folder, "mecab-ipadic"), output);
        string[] digests = File.ReadAllLines(Path.Combine(Dictionaries, "ipadic.dic.sha256"));
        Assert.True(output.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Dictionaries, "ipadic.dic"))));
        Assert.StartsWith(Convert.ToHexStringLower(SHA256.HashData(output.ToArray())), digests[0], StringComparison.Ordinal);
        Assert.EndsWith(compiled.SourceHash, digests[^1], StringComparison.Ordinal);
        Assert.True(output.Length < 20_000_000);
    }

    [Fact]
    public void The_assembly_holds_the_committed_dictionary()
    {
        using Stream resource = typeof(SystemDictionary).Assembly.GetManifestResourceStream("Search.Morphology.Dictionaries.ipadic.dic")!;
        Assert.IsType<UnmanagedMemoryStream>(resource, exactMatch: false); // read in place, not copied
        Assert.StartsWith(Convert.ToHexStringLower(SHA256.HashData(resource)), File.ReadAllText(Path.Combine(Dictionaries, "ipadic.dic.sha256")), StringComparison.Ordinal);
    }

    [Fact]
    public void Order_of_files_and_repetition_change_nothing()
    {
        List<SourceFile> sources = TinyDictionary.Sources(TinyDictionary.Word("人", 1, 1));
        Assert.Equal(Compile(sources), Compile(sources));
    }

    [Theory]
    [InlineData("人,1,1,100,名詞,*,*,*,*,*,人,ヒト,ヒト\n人,1,1,x,名詞,*,*,*,*,*,人,ヒト,ヒト", "words.csv:2:7: a whole number from -32768 to 32767 is needed, not 'x'")]
    [InlineData("人,1,1,100,名詞", "words.csv:1:13: a word has 13 columns, this line 5")]
    [InlineData("人,1,2,100,名詞,*,*,*,*,*,人,ヒト,ヒト", "words.csv:1:5: left and right connection id must be equal, as in IPADIC; they are 1 and 2")]
    [InlineData("人,9,9,100,名詞,*,*,*,*,*,人,ヒト,ヒト", "words.csv:1:3: a whole number from 0 to 5 is needed, not '9'")]
    public void Errors_in_words_name_path_line_and_column(string words, string message) =>
        Assert.Equal(message, Error(TinyDictionary.Sources(words)));

    [Fact]
    public void Errors_elsewhere_name_path_line_and_column()
    {
        string word = TinyDictionary.Word("人", 1, 1);
        Assert.Equal("matrix.def:3:5: a whole number from -32768 to 32767 is needed", Error(TinyDictionary.Sources(word, "1 1 1\n1 2 x\n")));
        Assert.Equal("char.def:2:8: the category 'NONE' is not defined", Error(TinyDictionary.Sources(word, characters: "DEFAULT 0 1 0\n0x0041 NONE")));
        Assert.Equal("unk.def:1:1: char.def does not define the category 'NONE'", Error(TinyDictionary.Sources(word, unknown: "NONE,1,1,1,名詞,*,*,*,*,*,*")));
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        byte[] compiled = Compile(TinyDictionary.Sources(TinyDictionary.Word("人", 1, 1)));
        Assert.Throws<DictionaryFormatException>(() => SystemDictionary.Read(new MemoryStream(compiled[..^1])));
        compiled[0]++;
        Assert.Throws<DictionaryFormatException>(() => SystemDictionary.Read(new MemoryStream(compiled)));
    }

    [Fact]
    public void Punctuation_ranges_are_those_of_unicode_13()
    {
        string data = SharedData.RequireDebian("/usr/share/unicode/UnicodeData.txt", "unicode-data");
        HashSet<int> old = [.. File.ReadLines(SharedData.RequireDebian("/usr/share/unicode/DerivedAge.txt", "unicode-data")).SelectMany(ReadAge)];
        const string Classes = "Zs Zl Zp Cc Cf Pd Ps Pe Pc Po Pi Pf Sm Sc Sk So";
        IEnumerable<int> expected = File.ReadLines(data).Select(line => line.Split(';'))
            .Where(columns => Classes.Contains(columns[2], StringComparison.Ordinal))
            .Select(columns => Convert.ToInt32(columns[0], 16)).Where(unit => unit <= char.MaxValue && old.Contains(unit));
        Assert.Equal(expected, Units());

        static IEnumerable<int> Units()
        {
            ushort[] bounds = PunctuationRanges.Bounds.ToArray();
            return Enumerable.Range(0, bounds.Length / 2).SelectMany(i => Enumerable.Range(bounds[2 * i], bounds[(2 * i) + 1] - bounds[2 * i] + 1));
        }
    }

    private static string Dictionaries => Path.Combine(SharedData.Repository, "src", "Search.Morphology", "Dictionaries");

    private static IEnumerable<int> ReadAge(string line)
    {
        string[] columns = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
        if (columns.Length < 2 || double.Parse(columns[1], System.Globalization.CultureInfo.InvariantCulture) > 13)
        {
            return [];
        }

        int[] bounds = [.. columns[0].Split("..").Select(bound => Convert.ToInt32(bound, 16))];
        return Enumerable.Range(bounds[0], bounds[^1] - bounds[0] + 1);
    }

    private static byte[] Compile(List<SourceFile> sources)
    {
        using var output = new MemoryStream();
        DictionaryCompiler.Compile(sources, "sources", output);
        return output.ToArray();
    }

    private static string Error(List<SourceFile> sources) => Assert.Throws<DictionaryFormatException>(() => Compile(sources)).Message;
}
