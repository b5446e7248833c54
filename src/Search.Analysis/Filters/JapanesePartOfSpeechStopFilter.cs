using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;
using Search.Analysis.TokenAttributes;

namespace Search.Analysis;

/// <summary>Drops the tokens whose part of speech is in a set; their position increments pass to the token that follows.</summary>
public sealed class JapanesePartOfSpeechStopFilter : FilteringTokenFilter
{
    private readonly IPartOfSpeechAttribute _partOfSpeech;
    private readonly ISet<string> _stopTags;

    // Words of one part of speech share one string, so each string is looked up in the set once.
    private readonly Dictionary<string, bool> _decided = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads tokens from <paramref name="input"/>.</summary>
    /// <param name="version">The version of Lucene whose behaviour is wanted.</param>
    /// <param name="input">The tokens.</param>
    /// <param name="stopTags">Whole part-of-speech strings, such as <c>助詞-格助詞-一般</c>.</param>
    public JapanesePartOfSpeechStopFilter(LuceneVersion version, TokenStream input, ISet<string> stopTags)
        : base(version, input)
    {
        ArgumentNullException.ThrowIfNull(stopTags);
        _stopTags = stopTags;
        _partOfSpeech = AddAttribute<IPartOfSpeechAttribute>();
    }

    /// <inheritdoc/>
    protected override bool Accept()
    {
        if (_partOfSpeech.GetPartOfSpeech() is not { } tag)
        {
            return true;
        }

        if (!_decided.TryGetValue(tag, out bool stopped))
        {
            stopped = _stopTags.Contains(tag);
            _decided.Add(tag, stopped);
        }

        return !stopped;
    }
}
