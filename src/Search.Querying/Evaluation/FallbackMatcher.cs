namespace Search.Querying.Evaluation;

/// <summary>Matches a word, or where it does not stand as a word, its characters.</summary>
internal sealed class FallbackMatcher(WordMatcher word, SubstringMatcher substring) : PostMatcher
{
    private bool _isWord;

    public override long Cost => word.Cost + substring.Cost;

    public override WordMatcher? AsWord => _isWord ? word : null;

    public override int Reach(int target) => Doc >= target ? Doc : Doc = Math.Min(word.Reach(target), substring.Reach(target));

    public override bool Matches()
    {
        _isWord = word.Doc == Doc && word.Matches();
        return _isWord || (substring.Doc == Doc && substring.Matches());
    }

    public override void AddTo(MatchSummary summary)
    {
        if (_isWord) word.AddTo(summary);
        else substring.AddTo(summary);
    }
}
