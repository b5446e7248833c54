namespace Search.Analysis.Dict;

/// <summary>Words that a <see cref="JapaneseTokenizer"/> takes before those of the system dictionary.</summary>
public sealed class UserDictionary
{
    /// <summary>Reads entries, one a line: <c>surface,segmentation,readings,part of speech</c>.</summary>
    /// <param name="reader">The entries.</param>
    /// <exception cref="Search.Morphology.DictionaryFormatException">An entry is wrong; the message names its line and column.</exception>
    public UserDictionary(TextReader reader)
        : this(reader, "user dictionary")
    {
    }

    /// <summary>Reads entries from a file.</summary>
    /// <param name="reader">The entries.</param>
    /// <param name="path">The file's name for error messages.</param>
    /// <exception cref="Search.Morphology.DictionaryFormatException">An entry is wrong; the message is <c>path:line:column: …</c>.</exception>
    public UserDictionary(TextReader reader, string path) => Words = Search.Morphology.UserDictionary.Parse(reader, path);

    /// <summary>The words; <see langword="null"/> where there was no entry.</summary>
    public Search.Morphology.UserDictionary? Words { get; }
}
