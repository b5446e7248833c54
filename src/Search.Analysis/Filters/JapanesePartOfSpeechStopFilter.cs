using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;
using Search.Analysis.TokenAttributes;
using Search.Morphology;

namespace Search.Analysis;

/// <summary>Drops the tokens whose part of speech is in a set; their position increments pass to the token that follows.</summary>
public sealed class JapanesePartOfSpeechStopFilter : FilteringTokenFilter
{
    private readonly IPartOfSpeechAttribute _partOfSpeech;
    private readonly PartOfSpeechAttribute? _known;
    private readonly ISet<string> _stopTags;

    // What was decided for each word of the dictionary, which has one part of speech: 0 nothing yet, 1 kept, 2 stopped.
    private readonly byte[] _decided = [];

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
        _known = _partOfSpeech as PartOfSpeechAttribute;
        if (_known is not null)
        {
            _decided = new byte[SystemDictionary.Ipadic.WordCount];
        }
    }

    /// <inheritdoc/>
    protected override bool Accept()
    {
        int word = _known?.WordId ?? -1;
        if ((uint)word >= (uint)_decided.Length)
        {
            return IsKept();
        }

        ref byte decided = ref _decided[word];
        if (decided == 0)
        {
            decided = (byte)(IsKept() ? 1 : 2);
        }

        return decided == 1;
    }

    private bool IsKept() => _partOfSpeech.GetPartOfSpeech() is not { } tag || !_stopTags.Contains(tag);
}
