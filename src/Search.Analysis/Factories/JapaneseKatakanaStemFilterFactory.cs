using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace Search.Analysis;

/// <summary>Makes <see cref="JapaneseKatakanaStemFilter"/>s from the argument <c>minimumLength</c> (4; at least 2).</summary>
public sealed class JapaneseKatakanaStemFilterFactory : TokenFilterFactory
{
    private readonly int _minimumLength;

    /// <summary>Reads the arguments.</summary>
    /// <param name="args">Names and values; those used are removed.</param>
    /// <exception cref="ArgumentException">An argument is unknown, or its value is not allowed.</exception>
    public JapaneseKatakanaStemFilterFactory(IDictionary<string, string> args)
        : base(args)
    {
        _minimumLength = GetInt32(args, "minimumLength", JapaneseKatakanaStemFilter.DefaultMinimumLength);
        if (_minimumLength < 2)
        {
            throw new ArgumentException($"minimumLength is at least 2, not {_minimumLength}.", nameof(args));
        }

        FactoryArguments.RejectUnknown(args);
    }

    /// <inheritdoc/>
    public override TokenStream Create(TokenStream input) => new JapaneseKatakanaStemFilter(input, _minimumLength);
}
