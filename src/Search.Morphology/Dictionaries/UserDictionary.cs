using Search.Morphology.Dictionaries;

namespace Search.Morphology;

/// <summary>Words of the user, which win over the system dictionary's. Immutable; any number of threads may use one.</summary>
/// <remarks>
/// A line is <c>surface,segmentation,readings,part of speech</c>: the surface as it stands in text, its segments and their
/// readings separated by spaces, as many readings as segments. A segment is a morpheme of its own.
/// </remarks>
public sealed class UserDictionary
{
    private readonly PinnedTrie _trie;
    private readonly int[] _firstSegments;
    private readonly int[] _segmentEnds;
    private readonly string[] _readings;
    private readonly string[] _partsOfSpeech;

    private UserDictionary(List<UserEntry> entries)
    {
        entries.Sort((a, b) => string.CompareOrdinal(a.Surface, b.Surface));
        WordCount = entries.Count;
        LongestSurface = entries.Max(entry => entry.Surface.Length);
        _firstSegments = new int[entries.Count + 1];
        var ends = new List<int>();
        var readings = new List<string>();
        var partsOfSpeech = new List<string>();
        for (int i = 0; i < entries.Count; i++)
        {
            UserEntry entry = entries[i];
            int end = 0;
            for (int segment = 0; segment < entry.Segments.Length; segment++)
            {
                ends.Add(end += entry.Segments[segment].Length);
                readings.Add(entry.Readings[segment]);
                partsOfSpeech.Add(entry.PartOfSpeech);
            }

            _firstSegments[i + 1] = ends.Count;
        }

        _segmentEnds = [.. ends];
        _readings = [.. readings];
        _partsOfSpeech = [.. partsOfSpeech];
        _trie = new PinnedTrie([.. entries.Select(entry => entry.Surface)]);
    }

    /// <summary>The number of words.</summary>
    public int WordCount { get; }

    internal WordTrie Trie => _trie.Trie;

    internal int LongestSurface { get; }

    /// <summary>Reads a user dictionary: lines of <c>surface,segmentation,readings,part of speech</c>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="path">How errors name the file.</param>
    /// <param name="comments">Where a comment may start.</param>
    /// <returns>The dictionary; <see langword="null"/> when there is no entry at all.</returns>
    /// <exception cref="DictionaryFormatException">An entry is wrong; the message is <c>path:line:column: …</c>.</exception>
    public static UserDictionary? Parse(TextReader source, string path, UserDictionaryComments comments = UserDictionaryComments.AnyHash)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(path);
        var reader = new UserDictionaryReader(path, comments);
        reader.Read(source);
        if (reader.Errors.Count > 0)
        {
            throw new DictionaryFormatException(reader.Errors[0]);
        }

        return reader.Entries.Count == 0 ? null : new UserDictionary(reader.Entries);
    }

    /// <summary>Finds everything that is wrong in a user dictionary.</summary>
    /// <param name="source">The text.</param>
    /// <param name="path">How errors name the file.</param>
    /// <param name="comments">Where a comment may start.</param>
    /// <returns>All errors in the order of their lines; empty when the dictionary can be used.</returns>
    public static IReadOnlyList<DictionaryError> Check(TextReader source, string path, UserDictionaryComments comments = UserDictionaryComments.AnyHash)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(path);
        var reader = new UserDictionaryReader(path, comments);
        reader.Read(source);
        return reader.Errors;
    }

    /// <summary>Where each segment of a word ends, from the word's start.</summary>
    internal ReadOnlySpan<int> SegmentEnds(int word, out int firstSegment)
    {
        firstSegment = _firstSegments[word];
        return _segmentEnds.AsSpan(firstSegment, _firstSegments[word + 1] - firstSegment);
    }

    internal string ReadingOf(int segment) => _readings[segment];

    internal string PartOfSpeechOf(int segment) => _partsOfSpeech[segment];
}
