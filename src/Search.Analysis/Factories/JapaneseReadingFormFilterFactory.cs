using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace Search.Analysis;

/// <summary>Makes <see cref="JapaneseReadingFormFilter"/>s from the argument <c>useRomaji</c> (false).</summary>
public sealed class JapaneseReadingFormFilterFactory : TokenFilterFactory
{
    private readonly bool _useRomaji;

    /// <summary>Reads the arguments.</summary>
    /// <param name="args">Names and values; those used are removed.</param>
    /// <exception cref="ArgumentException">An argument is unknown, or its value is not allowed.</exception>
    public JapaneseReadingFormFilterFactory(IDictionary<string, string> args)
        : base(args)
    {
        _useRomaji = GetBoolean(args, "useRomaji", false);
        FactoryArguments.RejectUnknown(args);
    }

    /// <inheritdoc/>
    public override TokenStream Create(TokenStream input) => new JapaneseReadingFormFilter(input, _useRomaji);
}
