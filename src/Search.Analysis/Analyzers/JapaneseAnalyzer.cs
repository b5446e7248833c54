using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Search.Analysis;

/// <summary>
/// The usual chain for Japanese: words, base forms, no particles, one width, no stop words, no final long-vowel mark, lower case.
/// </summary>
public sealed class JapaneseAnalyzer : StopwordAnalyzerBase
{
    private readonly JapaneseTokenizerMode _mode;
    private readonly WordMemory _memory = new();
    private readonly ISet<string> _stopTags;
    private readonly Dict.UserDictionary? _userDictionary;

    /// <summary>Makes an analyzer with search mode, the default stop words and the default stop tags.</summary>
    /// <param name="matchVersion">The version of Lucene whose behaviour is wanted.</param>
    public JapaneseAnalyzer(LuceneVersion matchVersion)
        : this(matchVersion, null, JapaneseTokenizer.DefaultMode, DefaultStopSet, DefaultStopTags)
    {
    }

    /// <summary>Makes an analyzer.</summary>
    /// <param name="matchVersion">The version of Lucene whose behaviour is wanted.</param>
    /// <param name="userDictionary">Words that go before those of the system dictionary; <see langword="null"/> for none.</param>
    /// <param name="mode">How far long words are cut.</param>
    /// <param name="stopwords">Words that are left out.</param>
    /// <param name="stopTags">Parts of speech that are left out.</param>
    public JapaneseAnalyzer(
        LuceneVersion matchVersion, Dict.UserDictionary? userDictionary, JapaneseTokenizerMode mode, CharArraySet stopwords, ISet<string> stopTags)
        : base(matchVersion, stopwords)
    {
        ArgumentNullException.ThrowIfNull(stopTags);
        _userDictionary = userDictionary;
        _mode = mode;
        _stopTags = stopTags;
    }

    /// <summary>The words left out where no others are given.</summary>
    public static CharArraySet DefaultStopSet => StopLists.Words;

    /// <summary>The parts of speech left out where no others are given.</summary>
    public static ISet<string> DefaultStopTags => StopLists.Tags;

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        JapaneseTokenizer tokenizer = new(reader, _userDictionary, discardPunctuation: true, _mode);
        return new TokenStreamComponents(tokenizer, new RememberingFilter(tokenizer, _memory, Chain));
    }

    private LowerCaseFilter Chain(TokenStream words)
    {
        TokenStream stream = new JapaneseBaseFormFilter(words);
        stream = new JapanesePartOfSpeechStopFilter(m_matchVersion, stream, _stopTags);
        stream = new CJKWidthFilter(stream);
        stream = new StopWordFilter(m_matchVersion, stream, m_stopwords);
        stream = new JapaneseKatakanaStemFilter(stream);
        return new LowerCaseFilter(m_matchVersion, stream);
    }
}
