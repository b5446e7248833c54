using System.Text;
using Search.Morphology.Compilation;

namespace Search.Morphology.Tests;

/// <summary>Dictionaries made by hand, small enough to reckon every path's cost on paper.</summary>
internal static class TinyDictionary
{
    private const string Characters = """
        DEFAULT 0 1 0
        KANJI   0 0 2
        ALPHA   1 1 0
        SYMBOL  1 1 0
        0x4E00..0x9FA5 KANJI
        0x0061..0x007A ALPHA
        0x0021..0x002F SYMBOL
        """;

    private const string Unknown = """
        DEFAULT,5,5,1000,記号,一般,*,*,*,*,*
        KANJI,1,1,9000,品詞1,*,*,*,*,*,*
        ALPHA,1,1,500,品詞1,*,*,*,*,*,*
        SYMBOL,5,5,100,記号,一般,*,*,*,*,*
        """;

    /// <summary>Compiles words under ids 0–5; connections not given cost nothing.</summary>
    public static SystemDictionary Compile(string words, string connections = "") => Read(Sources(words, connections));

    public static List<SourceFile> Sources(string words, string connections = "", string characters = Characters, string unknown = Unknown) =>
    [
        File("words.csv", words),
        File("matrix.def", "6 6\n" + connections),
        File("char.def", characters),
        File("unk.def", unknown),
    ];

    public static SystemDictionary Read(List<SourceFile> sources)
    {
        using var output = new MemoryStream();
        DictionaryCompiler.Compile(sources, "sources", output);
        output.Position = 0;
        return SystemDictionary.Read(output);
    }

    /// <summary>A line of a word file.</summary>
    public static string Word(string surface, int id, int cost, string partOfSpeech = "", string reading = "ヨミ") =>
        $"{surface},{id},{id},{cost},{(partOfSpeech.Length > 0 ? partOfSpeech : $"品詞{id}")},*,*,*,*,*,{surface},{reading},{reading}\n";

    private static SourceFile File(string name, string text) => new(name, name, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
