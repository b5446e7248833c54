using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace Search.Analysis;

/// <summary>Makes <see cref="JapaneseCompletionFilter"/>s from the argument <c>mode</c> (index or query; index where it is missing).</summary>
public sealed class JapaneseCompletionFilterFactory : TokenFilterFactory
{
    private readonly JapaneseCompletionMode _mode;

    /// <summary>Reads the arguments.</summary>
    /// <param name="args">Names and values; those used are removed.</param>
    /// <exception cref="ArgumentException">An argument is unknown, or its value is not allowed.</exception>
    public JapaneseCompletionFilterFactory(IDictionary<string, string> args)
        : base(args)
    {
        string mode = Get(args, "mode", nameof(JapaneseCompletionMode.INDEX));
        if (!Enum.TryParse(mode, ignoreCase: true, out _mode) || !Enum.IsDefined(_mode))
        {
            throw new ArgumentException($"The mode is index or query, not '{mode}'.", nameof(args));
        }

        FactoryArguments.RejectUnknown(args);
    }

    /// <inheritdoc/>
    public override TokenStream Create(TokenStream input) => new JapaneseCompletionFilter(input, _mode);
}
