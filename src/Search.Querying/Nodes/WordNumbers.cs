using Search.Querying.Words;

namespace Search.Querying.Nodes;

/// <summary>The numbered words and conditions of one question, and how telling each word is.</summary>
internal sealed class WordNumbers
{
    /// <summary>How many bits a mask has. What lies beyond helps to filter, but neither scores nor is missed.</summary>
    public const int Most = 64;

    private readonly List<QuestionWord> _words = [];
    private readonly List<QuestionRun> _runs = [];
    private readonly List<(ConditionPlan Node, int Bit)> _conditions = [];
    private readonly Dictionary<QuestionWord, int> _bits = [];
    private int _used;

    /// <summary>The words in the order of the question.</summary>
    public IReadOnlyList<QuestionWord> Words => _words;

    /// <summary>The runs that the words are of.</summary>
    public IReadOnlyList<QuestionRun> Runs => _runs;

    /// <summary>The conditions that are alternatives to words.</summary>
    public IReadOnlyList<(ConditionPlan Node, int Bit)> Conditions => _conditions;

    /// <summary>The damped rarity of each word, by its place in <see cref="Words"/>; set when the words are counted.</summary>
    public double[] Rarities { get; private set; } = [];

    /// <summary>The words that a post may lack: all but fillers, unless there is nothing else.</summary>
    public ulong Required { get; private set; }

    /// <summary>The bit of a word; none for a word beyond the last.</summary>
    public ulong BitOf(QuestionWord word) => _bits.TryGetValue(word, out int bit) ? 1UL << bit : 0;

    /// <summary>The bits of several words.</summary>
    public ulong MaskOf(IReadOnlyList<QuestionWord> words)
    {
        ulong mask = 0;
        foreach (QuestionWord word in words) mask |= BitOf(word);
        return mask;
    }

    public double RarityOf(QuestionWord word) => _bits.TryGetValue(word, out int bit) ? Rarities[bit] : 0;

    public void Add(QuestionRun run)
    {
        if (_runs.Contains(run)) return;
        _runs.Add(run);
        foreach (QuestionWord word in run.Words)
        {
            if (_used == Most) return;
            _bits.Add(word, _used++);
            _words.Add(word);
        }
    }

    public ulong Add(ConditionPlan condition)
    {
        if (_used == Most) return 0;
        _conditions.Add((condition, _used));
        return 1UL << _used++;
    }

    /// <summary>Ends the counting of words.</summary>
    public void Close()
    {
        ulong content = 0;
        foreach (QuestionWord word in _words)
        {
            if (word.Role == WordRole.Content) content |= BitOf(word);
        }
        Required = content != 0 ? content : MaskOf(_words);
        Rarities = new double[_used];
    }
}
