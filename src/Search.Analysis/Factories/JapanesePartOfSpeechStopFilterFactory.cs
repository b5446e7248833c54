using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace Search.Analysis;

/// <summary>
/// Makes <see cref="JapanesePartOfSpeechStopFilter"/>s from the argument <c>tags</c>, which names a resource with one part of speech
/// a line; the default tags where it is missing.
/// </summary>
public sealed class JapanesePartOfSpeechStopFilterFactory : TokenFilterFactory, IResourceLoaderAware
{
    private readonly string? _tagsPath;
    private ISet<string> _stopTags = StopLists.Tags;

    /// <summary>Reads the arguments.</summary>
    /// <param name="args">Names and values; those used are removed.</param>
    /// <exception cref="ArgumentException">An argument is unknown.</exception>
    public JapanesePartOfSpeechStopFilterFactory(IDictionary<string, string> args)
        : base(args)
    {
        _tagsPath = Get(args, "tags");
        FactoryArguments.RejectUnknown(args);
    }

    /// <inheritdoc/>
    public void Inform(IResourceLoader loader)
    {
        if (_tagsPath is not null)
        {
            _stopTags = new HashSet<string>(GetLines(loader, _tagsPath), StringComparer.Ordinal);
        }
    }

    /// <inheritdoc/>
    public override TokenStream Create(TokenStream input) => new JapanesePartOfSpeechStopFilter(m_luceneMatchVersion, input, _stopTags);
}
