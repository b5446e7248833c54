using Search.Schema;

namespace Search.Querying.Parsing;

/// <summary>
/// Builds the tree of a question. Words side by side are all asked for, with AND between them or not; OR joins its two neighbours, and one
/// that has none asks for nothing. Nothing is an error: what cannot be understood is text. An explicit stack keeps deep nesting off the
/// call stack.
/// </summary>
internal sealed class QueryParser(Func<DateOnly> today)
{
    private readonly Stack<Frame> _frames = new();
    private Frame _frame = new(IsNegated: false);
    private int _passedOver;

    /// <summary>The order asked for by <c>sort:</c>, the last one given.</summary>
    public SortOrder? Sort { get; private set; }

    /// <summary>The tree, or null where nothing is asked for.</summary>
    public QueryNode? Parse(IReadOnlyList<QueryToken> tokens)
    {
        foreach (QueryToken token in tokens)
        {
            switch (token.Kind)
            {
                case QueryTokenKind.Open: Open(token.IsNegated); break;
                case QueryTokenKind.Close: Close(); break;
                case QueryTokenKind.Or: _frame.ExpectAlternative(); break;
                case QueryTokenKind.And: break;
                default: Add(token); break;
            }
        }

        while (_frames.Count > 0) Close();
        return _frame.ToNode() ?? (Sort is null ? OperatorAsWord(tokens) : null);
    }

    /// <summary>Who asks for nothing but OR means the word.</summary>
    private static WordNode? OperatorAsWord(IReadOnlyList<QueryToken> tokens)
    {
        foreach (QueryToken token in tokens)
        {
            if (token is { Kind: QueryTokenKind.Or or QueryTokenKind.And, Text.Length: > 0 }) return Word(token.Text, field: null);
        }
        return null;
    }

    private void Open(bool isNegated)
    {
        if (_frames.Count >= QueryLimits.Depth)
        {
            _passedOver++;
            return;
        }

        _frames.Push(_frame);
        _frame = new Frame(isNegated);
    }

    private void Close()
    {
        if (_passedOver > 0)
        {
            _passedOver--;
            return;
        }

        if (_frames.Count == 0) return;
        Frame closed = _frame;
        _frame = _frames.Pop();
        if (closed.ToNode() is { } node) _frame.Add(closed.IsNegated ? Negate(node) : node);
    }

    private void Add(QueryToken token)
    {
        QueryNode? node = token.Kind switch
        {
            QueryTokenKind.Phrase => new PhraseNode(QueryLimits.Cut(token.Text), Field: null),
            QueryTokenKind.Qualified => Qualified(token),
            _ => Word(token.Text, field: null),
        };
        if (node is not null) _frame.Add(token.IsNegated ? Negate(node) : node);
    }

    private static QueryNode Negate(QueryNode node) => node is NotNode not ? not.Part : new NotNode(node);

    private QueryNode? Qualified(QueryToken token)
    {
        bool isQuoted = ReferenceEquals(token.Text, token.Source);
        switch (token.Qualifier)
        {
            case "tag": return new LabelNode(PostFields.Tag, QueryLimits.Cut(QuerySigns.WithoutTagSign(token.Text)));
            case "category": return new LabelNode(PostFields.Category, QueryLimits.Cut(token.Text));
            case "author": return new LabelNode(PostFields.Author, QueryLimits.Cut(token.Text));
            case "path": return new PathNode(QueryLimits.Cut(token.Text));
            case "title": return isQuoted ? new PhraseNode(QueryLimits.Cut(token.Text), PostFields.Title) : Word(token.Text, PostFields.Title);
            case "sort" when OrderOf(token.Text) is { } order:
                Sort = order;
                return null;
        }

        DaySpan? span = token.Qualifier switch
        {
            "date" => DateExpression.Read(token.Text, today()),
            "after" => DateExpression.ReadAfter(token.Text, today()),
            "before" => DateExpression.ReadBefore(token.Text, today()),
            _ => null,
        };
        return span is { } days ? new DateNode(days) : Word(token.Source ?? token.Text, field: null);
    }

    private static SortOrder? OrderOf(string text) => QuerySigns.Narrow(text).ToLowerInvariant() switch
    {
        "newest" or "new" or "date" or "新しい順" or "新着順" or "新着" => SortOrder.Newest,
        "oldest" or "old" or "古い順" => SortOrder.Oldest,
        "relevance" or "関連度順" or "関連順" => SortOrder.Relevance,
        _ => null,
    };

    private static WordNode Word(string text, string? field)
    {
        int end = text.Length;
        while (end > 0 && QuerySigns.IsStar(text[end - 1])) end--;
        // A star after a sign (**, C:\*) is text; after a letter it is an operator.
        bool isPrefix = end < text.Length && end > 0 && (char.IsLetterOrDigit(text[end - 1]) || char.IsSurrogate(text[end - 1]));
        return new WordNode(QueryLimits.Cut(isPrefix ? text[..end] : text), field, isPrefix);
    }

    /// <summary>What stands between two parentheses.</summary>
    private sealed record Frame(bool IsNegated)
    {
        private readonly List<QueryNode> _parts = [];
        private bool _isAlternative;

        public void ExpectAlternative() => _isAlternative = _parts.Count > 0;

        public void Add(QueryNode node)
        {
            if (!_isAlternative) _parts.Add(node);
            else if (_parts[^1] is Chain chain) chain.Nodes.Add(node);
            else _parts[^1] = new Chain([_parts[^1], node]);
            _isAlternative = false;
        }

        public QueryNode? ToNode()
        {
            List<QueryNode> parts = [.. _parts.Select(part => part is Chain chain ? new AnyNode(chain.Nodes) : part)];
            return parts.Count switch { 0 => null, 1 => parts[0], _ => new AllNode(parts) };
        }

        /// <summary>Alternatives that may go on; a group in parentheses is closed and does not.</summary>
        private sealed record Chain(List<QueryNode> Nodes) : QueryNode;
    }
}
