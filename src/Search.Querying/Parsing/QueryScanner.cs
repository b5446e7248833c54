using static Search.Querying.Parsing.QuerySigns;

namespace Search.Querying.Parsing;

/// <summary>
/// Cuts a question into tokens in one pass. Operators count only at the edge of a word: inside a run they are text.
/// </summary>
internal sealed class QueryScanner(string text)
{
    private static readonly string[] Qualifiers =
        ["tag", "category", "author", "title", "path", "date", "after", "before", "sort"];

    private readonly List<QueryToken> _tokens = [];
    private int _at;
    private int _open;

    /// <summary>The tokens; at most a few more than <see cref="QueryLimits.Parts"/> operands.</summary>
    public List<QueryToken> Scan()
    {
        int operands = 0;
        bool atEdge = true;
        while (_at < text.Length && operands < QueryLimits.Parts)
        {
            if (IsSpace(text[_at]))
            {
                _at++;
                atEdge = true;
            }
            else if (!ReadOperator(ref atEdge))
            {
                operands++;
                atEdge = ReadOperand(atEdge);
            }
        }

        return _tokens;
    }

    /// <summary>Whether everything was read.</summary>
    public bool ReachedEnd => text.AsSpan(_at).Trim().IsEmpty;

    private bool ReadOperator(ref bool atEdge)
    {
        char c = text[_at];
        if (IsOr(c)) _tokens.Add(new QueryToken(QueryTokenKind.Or, ""));
        else if (atEdge && IsOpen(c)) Open(isNegated: false);
        else if (IsClose(c) && _open > 0) Close();
        else return false;
        _at++;
        atEdge = true;
        return true;
    }

    private bool ReadOperand(bool atEdge)
    {
        bool negated = atEdge && IsMinus(text[_at]) && _at + 1 < text.Length && StartsOperand(text[_at + 1]) && !IsWrapped(_at);
        if (negated)
        {
            _at++;
            if (IsOpen(text[_at]))
            {
                Open(isNegated: true);
                _at++;
                return true;
            }
        }

        if (TryQuoted(out string? phrase))
        {
            if (!string.IsNullOrWhiteSpace(phrase)) _tokens.Add(new QueryToken(QueryTokenKind.Phrase, phrase, negated));
            return false;
        }

        if (TryQualifier(negated)) return false;
        ReadRun(negated, qualifier: null);
        return true;
    }

    // A subtitle: 庭の記録 -春の章-.
    private bool IsWrapped(int start)
    {
        int end = start;
        while (end < text.Length && !IsSpace(text[end])) end++;
        return end - start > 2 && IsMinus(text[end - 1]);
    }

    private static bool StartsOperand(char c) => !IsSpace(c) && !IsMinus(c) && !IsOr(c) && !IsClose(c);

    private void Open(bool isNegated)
    {
        _open++;
        _tokens.Add(new QueryToken(QueryTokenKind.Open, "", isNegated));
    }

    private void Close()
    {
        _open--;
        _tokens.Add(new QueryToken(QueryTokenKind.Close, ""));
    }

    private bool TryQualifier(bool negated)
    {
        int colon = _at;
        while (colon < text.Length && colon - _at <= 8 && char.IsAsciiLetter(Narrow(text[colon]))) colon++;
        if (colon == _at || colon >= text.Length || !IsColon(text[colon])) return false;
        string name = Narrow(text.AsSpan(_at, colon - _at)).ToLowerInvariant();
        if (Array.IndexOf(Qualifiers, name) < 0) return false;
        if (colon + 1 >= text.Length || IsSpace(text[colon + 1]) || IsClose(text[colon + 1])) return false;

        int start = _at;
        _at = colon + 1;
        if (TryQuoted(out string? value))
        {
            if (!string.IsNullOrWhiteSpace(value))
                _tokens.Add(new QueryToken(QueryTokenKind.Qualified, value, negated, name, Source: value));
            return true;
        }

        ReadRun(negated, name, start);
        return true;
    }

    /// <summary>Reads up to the next space; closing parentheses and bars at its end are operators again.</summary>
    private void ReadRun(bool negated, string? qualifier, int wholeFrom = 0)
    {
        int start = _at;
        while (_at < text.Length && !IsSpace(text[_at])) _at++;
        int end = TrimOperators(start, _at);
        if (end > start) AddRun(text[start..end], negated, qualifier, wholeFrom);
        for (int i = end; i < _at; i++)
        {
            if (IsOr(text[i])) _tokens.Add(new QueryToken(QueryTokenKind.Or, ""));
            else Close();
        }
    }

    private void AddRun(string run, bool negated, string? qualifier, int wholeFrom)
    {
        if (qualifier is not null)
        {
            // A date or an order that cannot be read is searched as text: the token keeps how it was typed.
            string source = $"{text.AsSpan(wholeFrom, qualifier.Length + 1)}{run}";
            _tokens.Add(new QueryToken(QueryTokenKind.Qualified, run, negated, qualifier, Source: source));
            return;
        }

        QueryTokenKind kind = negated ? QueryTokenKind.Word : Narrow(run) switch
        {
            "OR" => QueryTokenKind.Or,
            "AND" => QueryTokenKind.And,
            _ => QueryTokenKind.Word,
        };
        _tokens.Add(new QueryToken(kind, run, negated));
    }

    private int TrimOperators(int start, int end)
    {
        int balance = 0;
        for (int i = start; i < end; i++) balance += IsOpen(text[i]) ? 1 : IsClose(text[i]) ? -1 : 0;
        int closable = _open;
        while (end > start)
        {
            char last = text[end - 1];
            if (IsClose(last) && balance < 0 && closable > 0)
            {
                balance++;
                closable--;
            }
            else if (!IsOr(last))
            {
                break;
            }

            end--;
        }

        return end;
    }

    private bool TryQuoted(out string? phrase)
    {
        phrase = null;
        char closer = CloserOf(text[_at]);
        int close = IsDoubleQuote(text[_at]) ? FindDoubleQuote(_at + 1) : closer != '\0' ? FindCorner(_at + 1, closer) : -1;
        if (close < 0) return false;
        phrase = text[(_at + 1)..close];
        _at = close + 1;
        return true;
    }

    private int FindDoubleQuote(int from)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (IsDoubleQuote(text[i])) return i;
        }

        return -1;
    }

    // Both searches may run to the end of the text, but no more often than there are operands.
    /// <summary>A corner bracket closes a phrase only at the edge of a word: 「設定」を開く is text.</summary>
    private int FindCorner(int from, char closer)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] == closer) return IsEdge(i + 1) ? i : -1;
        }

        return -1;
    }

    private bool IsEdge(int i) => i >= text.Length || IsSpace(text[i]) || IsClose(text[i]) || IsOr(text[i]);
}
