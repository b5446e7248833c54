using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace Search.Analysis;

/// <summary>Makes <see cref="JapaneseHiraganaUppercaseFilter"/>s; there are no arguments.</summary>
public sealed class JapaneseHiraganaUppercaseFilterFactory : TokenFilterFactory
{
    /// <summary>Reads the arguments.</summary>
    /// <param name="args">Names and values; those used are removed.</param>
    /// <exception cref="ArgumentException">An argument is unknown, or its value is not allowed.</exception>
    public JapaneseHiraganaUppercaseFilterFactory(IDictionary<string, string> args)
        : base(args)
    {
        FactoryArguments.RejectUnknown(args);
    }

    /// <inheritdoc/>
    public override TokenStream Create(TokenStream input) => new JapaneseHiraganaUppercaseFilter(input);
}
