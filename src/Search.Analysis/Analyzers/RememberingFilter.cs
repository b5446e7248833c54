using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Search.Analysis.TokenAttributes;
using Search.Morphology;

namespace Search.Analysis;

/// <summary>
/// Gives what a chain of filters gives, and asks the chain once for each word of the dictionary and seldom for others: what it does
/// depends on the word alone. The chain itself sees one token at a time, so it must neither look ahead nor change positions but by dropping tokens, nor make an unknown word longer.
/// </summary>
internal sealed class RememberingFilter : TokenFilter
{
    private readonly WordMemory _memory;
    private readonly UnknownWordMemory _unknown = new();
    private readonly SingleTokenStream _single = new();
    private readonly TokenStream _chain;
    private readonly ICharTermAttribute _result;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly PartOfSpeechAttribute _word;
    private int _skipped;

    public RememberingFilter(JapaneseTokenizer input, WordMemory memory, Func<TokenStream, TokenStream> chain)
        : base(input)
    {
        _memory = memory;
        _chain = chain(_single);
        _result = _chain.AddAttribute<ICharTermAttribute>();
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _word = (PartOfSpeechAttribute)AddAttribute<IPartOfSpeechAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        _skipped = 0;
        while (m_input.IncrementToken())
        {
            int word = _word.WordId;
            string result = word < 0 ? PassUnknown() : _memory[word] ?? Remember(word);
            if (ReferenceEquals(result, WordMemory.Dropped))
            {
                _skipped += _increment.PositionIncrement;
                continue;
            }

            if (!ReferenceEquals(result, WordMemory.Unchanged))
            {
                _term.SetTerm(result);
            }

            if (_skipped != 0)
            {
                _increment.PositionIncrement += _skipped;
            }

            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _skipped = 0;
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        _increment.PositionIncrement += _skipped;
    }

    private string Remember(int word)
    {
        string before = _term.Text().ToString();
        string result = PassThroughChain();
        if (ReferenceEquals(result, WordMemory.Unchanged) && !_term.Text().SequenceEqual(before))
        {
            result = _term.Text().ToString();
        }

        Volatile.Write(ref _memory[word], result);
        return result;
    }

    /// <summary>Does to a word that the dictionary does not have what the chain does.</summary>
    private string PassUnknown()
    {
        int length = _term.Length;
        if (_word.Morpheme.Kind != MorphemeKind.Unknown || length > UnknownWordMemory.LongestWord)
        {
            return PassThroughChain();
        }

        char[] buffer = _term.ResizeBuffer(UnknownWordMemory.LongestWord);
        ref UnknownWordMemory.Fate fate = ref _unknown.Find(buffer, length, _word.Morpheme.PartOfSpeech, out bool isKnown);
        if (!isKnown)
        {
            Learn(ref fate);
        }

        if (fate.IsDropped)
        {
            return WordMemory.Dropped;
        }

        fate.CopyTo(_term.Buffer);
        _term.Length = fate.Length;
        return WordMemory.Unchanged;
    }

    private void Learn(ref UnknownWordMemory.Fate fate)
    {
        if (ReferenceEquals(PassThroughChain(), WordMemory.Dropped))
        {
            fate.Drop();
        }
        else
        {
            fate.Set(_term.Buffer, _term.Length);
        }
    }

    private string PassThroughChain()
    {
        _single.Put(_term.Text(), _word.Morpheme);
        if (!_chain.IncrementToken())
        {
            return WordMemory.Dropped;
        }

        _term.SetTerm(_result.Text());
        return WordMemory.Unchanged;
    }
}
