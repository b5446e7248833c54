using System.Security.Cryptography;
using System.Text;
using Search.Analysis.Terms;
using Search.Analysis.Vocabulary;
using Search.Morphology;

namespace Search.Schema;

/// <summary>The analysis of one index: what the software does, and the words of the index's own user dictionary.</summary>
/// <remarks>
/// A build takes the words from <see cref="IndexLayout.UserDictionaryFile"/> and puts a copy beside the segments; a reader
/// takes that copy, so that a change of the file concerns no reader before the next build.
/// </remarks>
public sealed class IndexAnalysis
{
    /// <summary>The name of the copy in a generation's folder.</summary>
    public const string CopyName = "user-dictionary.csv";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private IndexAnalysis(AnalysisSettings settings, byte[]? userDictionary)
    {
        Settings = settings;
        UserDictionary = userDictionary;
        string words = userDictionary is null ? "" : $"; user dictionary {Convert.ToHexStringLower(SHA256.HashData(userDictionary))}";
        Fingerprint = Schema.Fingerprint.Of(settings) + words;
    }

    /// <summary>The analysis without a user dictionary.</summary>
    public static IndexAnalysis Default { get; } = new(AnalysisSettings.Default, null);

    /// <summary>What analyzers take.</summary>
    public AnalysisSettings Settings { get; }

    /// <summary>The user dictionary's file, byte for byte; null where there is none or it has no word.</summary>
    public byte[]? UserDictionary { get; }

    /// <summary><see cref="Schema.Fingerprint"/>, with the digest of the user dictionary where there is one.</summary>
    public string Fingerprint { get; }

    /// <summary>This analysis with words of the posts; the fingerprint is the same, as the words are a file of the index.</summary>
    /// <param name="words">The words as <see cref="IndexWord.Word"/> has them.</param>
    /// <exception cref="ArgumentException">A word is empty.</exception>
    public IndexAnalysis With(IReadOnlyCollection<string> words) => new(Settings with { AddedWords = WordChoice.ToAddedWords(words) }, UserDictionary);

    /// <summary>This analysis with the words of a built index.</summary>
    /// <exception cref="InvalidDataException">The words are damaged.</exception>
    /// <exception cref="IOException">The words cannot be read.</exception>
    public IndexAnalysis WithWordsOf(IndexLayout layout, Manifest manifest)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(manifest);
        return manifest.Words == 0 ? this : With([.. WordFile.Read(layout.GenerationFolder(manifest.Generation)).Select(word => word.Word)]);
    }

    /// <summary>The analysis with the words of a user dictionary, in which <c>#</c> begins a comment at the start of a line alone.</summary>
    /// <param name="file">The file; where it is missing, there are no such words.</param>
    /// <exception cref="DictionaryFormatException">The file is wrong; the message is <c>path:line:column: …</c>.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IndexAnalysis Read(string file)
    {
        if (!File.Exists(file))
        {
            return Default;
        }

        byte[] bytes = File.ReadAllBytes(file);
        using var source = new UserDictionaryText(new StreamReader(new MemoryStream(bytes), Utf8));
        UserDictionary? words = Morphology.UserDictionary.Parse(source, file, UserDictionaryComments.LineStart);
        return words is null ? Default : new IndexAnalysis(new AnalysisSettings { UserDictionary = words }, bytes);
    }
}
