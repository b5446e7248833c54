using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Search.Analysis;

/// <summary>
/// Makes <see cref="JapaneseTokenizer"/>s from the arguments <c>mode</c>, <c>userDictionary</c>, <c>userDictionaryEncoding</c>
/// and <c>discardPunctuation</c>.
/// </summary>
public sealed class JapaneseTokenizerFactory : TokenizerFactory, IResourceLoaderAware
{
    private readonly JapaneseTokenizerMode _mode;
    private readonly bool _discardPunctuation;
    private readonly string? _userDictionaryPath;
    private readonly string _userDictionaryEncoding;
    private Dict.UserDictionary? _userDictionary;

    /// <summary>Reads the arguments.</summary>
    /// <param name="args">Names and values; those used are removed.</param>
    /// <exception cref="ArgumentException">An argument is unknown, or its value is not allowed.</exception>
    public JapaneseTokenizerFactory(IDictionary<string, string> args)
        : base(args)
    {
        string mode = Get(args, "mode", nameof(JapaneseTokenizerMode.SEARCH));
        if (!Enum.TryParse(mode, ignoreCase: true, out _mode) || !Enum.IsDefined(_mode))
        {
            throw new ArgumentException($"The mode is normal, search or extended, not '{mode}'.", nameof(args));
        }

        _userDictionaryPath = Get(args, "userDictionary");
        _userDictionaryEncoding = Get(args, "userDictionaryEncoding") ?? Encoding.UTF8.WebName;
        _discardPunctuation = GetBoolean(args, "discardPunctuation", true);
        FactoryArguments.RejectUnknown(args);
    }

    /// <inheritdoc/>
    public void Inform(IResourceLoader loader)
    {
        ArgumentNullException.ThrowIfNull(loader);
        if (_userDictionaryPath is null)
        {
            _userDictionary = null;
            return;
        }

        // Malformed input is an error: a silently damaged word would never match.
        Encoding encoding = Encoding.GetEncoding(_userDictionaryEncoding, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        using Stream stream = loader.OpenResource(_userDictionaryPath);
        using StreamReader reader = new(stream, encoding);
        _userDictionary = new Dict.UserDictionary(reader, _userDictionaryPath);
    }

    /// <inheritdoc/>
    public override Tokenizer Create(AttributeSource.AttributeFactory factory, TextReader input) =>
        new JapaneseTokenizer(factory, input, _userDictionary, _discardPunctuation, _mode);
}
