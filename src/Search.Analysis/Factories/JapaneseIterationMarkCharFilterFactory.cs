using Lucene.Net.Analysis.Util;

namespace Search.Analysis;

/// <summary>Makes <see cref="JapaneseIterationMarkCharFilter"/>s from the arguments <c>normalizeKanji</c> and <c>normalizeKana</c> (true).</summary>
public sealed class JapaneseIterationMarkCharFilterFactory : CharFilterFactory, IMultiTermAwareComponent
{
    private readonly bool _normalizeKanji;
    private readonly bool _normalizeKana;

    /// <summary>Reads the arguments.</summary>
    /// <param name="args">Names and values; those used are removed.</param>
    /// <exception cref="ArgumentException">An argument is unknown.</exception>
    public JapaneseIterationMarkCharFilterFactory(IDictionary<string, string> args)
        : base(args)
    {
        _normalizeKanji = GetBoolean(args, "normalizeKanji", true);
        _normalizeKana = GetBoolean(args, "normalizeKana", true);
        FactoryArguments.RejectUnknown(args);
    }

    /// <inheritdoc/>
    public override TextReader Create(TextReader input) => new JapaneseIterationMarkCharFilter(input, _normalizeKanji, _normalizeKana);

    /// <inheritdoc/>
    public AbstractAnalysisFactory GetMultiTermComponent() => this;
}
