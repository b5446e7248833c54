using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Search.Analysis.TokenAttributes;
using Search.Morphology;

namespace Search.Analysis;

/// <summary>Cuts Japanese text into words, token for token as Lucene's Kuromoji.</summary>
/// <remarks>
/// Normal and search mode cut as the tokenizer of Lucene.Net 4.8 does, except that 令和 is one word. Extended mode is that of Lucene 8;
/// the way of Lucene.Net 4.8 is <see cref="SegmentationOptions.LegacyExtended"/>.
/// </remarks>
public sealed class JapaneseTokenizer : Tokenizer
{
    /// <summary>The mode where none is given.</summary>
    public const JapaneseTokenizerMode DefaultMode = JapaneseTokenizerMode.SEARCH;

    private readonly JapaneseSegmenter _segmenter;
    private readonly MorphemeAttributeFactory _factory;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private readonly IPositionLengthAttribute _length;
    private readonly IBaseFormAttribute _baseForm;
    private readonly IPartOfSpeechAttribute _partOfSpeech;
    private readonly IReadingAttribute _reading;
    private readonly IInflectionAttribute _inflection;
    private readonly List<Lucene.Net.Util.Attribute> _others = [];
    private int _attributeCount;

    /// <summary>Makes a tokenizer.</summary>
    /// <param name="input">The text.</param>
    /// <param name="userDictionary">Words that go before those of the system dictionary; <see langword="null"/> for none.</param>
    /// <param name="discardPunctuation">Whether words that begin with punctuation are left out.</param>
    /// <param name="mode">How far long words are cut.</param>
    public JapaneseTokenizer(TextReader input, Dict.UserDictionary? userDictionary, bool discardPunctuation, JapaneseTokenizerMode mode)
        : this(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, input, userDictionary, discardPunctuation, mode)
    {
    }

    /// <summary>Makes a tokenizer whose attributes come from a factory.</summary>
    /// <param name="factory">Makes the attributes.</param>
    /// <param name="input">The text.</param>
    /// <param name="userDictionary">Words that go before those of the system dictionary; <see langword="null"/> for none.</param>
    /// <param name="discardPunctuation">Whether words that begin with punctuation are left out.</param>
    /// <param name="mode">How far long words are cut.</param>
    public JapaneseTokenizer(
        AttributeFactory factory, TextReader input, Dict.UserDictionary? userDictionary, bool discardPunctuation, JapaneseTokenizerMode mode)
        : this(factory, input, Options(userDictionary, discardPunctuation, mode))
    {
    }

    /// <summary>Makes a tokenizer with every option of the segmenter.</summary>
    /// <param name="input">The text.</param>
    /// <param name="options">What the segmenter does.</param>
    public JapaneseTokenizer(TextReader input, SegmentationOptions options)
        : this(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, input, options)
    {
    }

    private JapaneseTokenizer(AttributeFactory factory, TextReader input, SegmentationOptions options)
        : this(new MorphemeAttributeFactory(factory), input, options)
    {
    }

    private JapaneseTokenizer(MorphemeAttributeFactory factory, TextReader input, SegmentationOptions options)
        : base(factory, input)
    {
        _factory = factory;
        _segmenter = new JapaneseSegmenter(options);
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _length = AddAttribute<IPositionLengthAttribute>();
        _baseForm = AddAttribute<IBaseFormAttribute>();
        _partOfSpeech = AddAttribute<IPartOfSpeechAttribute>();
        _reading = AddAttribute<IReadingAttribute>();
        _inflection = AddAttribute<IInflectionAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!_segmenter.TryRead(out Morpheme morpheme))
        {
            return false;
        }

        ClearOthers();
        _term.SetTerm(_segmenter.SurfaceOf(morpheme));
        _offset.SetOffset(CorrectOffset(morpheme.Start), CorrectOffset(morpheme.End));
        _increment.PositionIncrement = morpheme.PositionIncrement;
        _length.PositionLength = morpheme.PositionLength;
        _baseForm.SetMorpheme(morpheme);
        _partOfSpeech.SetMorpheme(morpheme);
        _reading.SetMorpheme(morpheme);
        _inflection.SetMorpheme(morpheme);
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _segmenter.Start(m_input);
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        int end = CorrectOffset(_segmenter.Consumed);
        _offset.SetOffset(end, end);
    }

    /// <summary>Clears the attributes that this tokenizer does not set for every token: filters and users of the stream may have added some.</summary>
    private void ClearOthers()
    {
        if (_attributeCount != _factory.Count)
        {
            FindOthers();
        }

        foreach (Lucene.Net.Util.Attribute other in _others)
        {
            other.Clear();
        }
    }

    private void FindOthers()
    {
        _attributeCount = _factory.Count;
        _others.Clear();
        for (IEnumerator<Lucene.Net.Util.Attribute> all = GetAttributeImplsEnumerator(); all.MoveNext();)
        {
            Lucene.Net.Util.Attribute one = all.Current;
            if (one is not MorphemeAttribute && one != _term && one != _offset && one != _increment && one != _length)
            {
                _others.Add(one);
            }
        }
    }

    private static SegmentationOptions Options(Dict.UserDictionary? userDictionary, bool discardPunctuation, JapaneseTokenizerMode mode) => new()
    {
        Mode = mode switch
        {
            JapaneseTokenizerMode.NORMAL => SegmentationMode.Normal,
            JapaneseTokenizerMode.SEARCH => SegmentationMode.Search,
            JapaneseTokenizerMode.EXTENDED => SegmentationMode.Extended,
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "The mode is NORMAL, SEARCH or EXTENDED."),
        },
        DiscardPunctuation = discardPunctuation,
        UserDictionary = userDictionary?.Words,
    };
}
