using System.Globalization;
using System.Text;
using Search.Querying.Parsing;
using Search.Schema;

namespace Search.Querying.Texts;

/// <summary>Says in words how a question was read.</summary>
internal sealed class InterpretationText
{
    private const int LongestShown = 60;

    private readonly QueryTexts _texts;
    private readonly StringBuilder _text = new();

    private InterpretationText(QueryTexts texts) => _texts = texts;

    /// <summary>The words for <paramref name="root"/>.</summary>
    public static string Of(QueryNode? root, SortOrder? sort, bool isComplete, QueryTexts texts)
    {
        var writer = new InterpretationText(texts);
        if (root is null) writer._text.Append(sort is null ? texts.Nothing : texts.AllPosts);
        else writer.Write(root, inner: false);
        if (sort is { } order) writer._text.Append(texts.Order(order));
        if (!isComplete) writer._text.Append(texts.TooLong);
        return writer._text.ToString();
    }

    private void Write(QueryNode node, bool inner)
    {
        switch (node)
        {
            case WordNode word:
                _text.Append(_texts.Field(word.Field)).Append(Quoted(word.Text)).Append(word.IsPrefix ? _texts.AfterPrefix : "");
                break;
            case PhraseNode phrase:
                _text.Append(_texts.Field(phrase.Field)).Append(_texts.BeforePhrase).Append(Quoted(phrase.Text));
                break;
            case LabelNode label:
                _text.Append(_texts.Field(label.Field)).Append(Quoted(label.Value));
                break;
            case PathNode path:
                _text.Append(_texts.Field(PostFields.Path)).Append(Quoted(path.Value));
                break;
            case DateNode date:
                _text.Append(_texts.Days(DayText(date.Span.First), DayText(date.Span.Last)));
                break;
            case NotNode not:
                _text.Append(_texts.BeforeNot);
                Write(not.Part, inner: true);
                _text.Append(_texts.AfterNot);
                break;
            case AllNode all: Join(all.Parts, _texts.And, inner); break;
            case AnyNode any: Join(any.Parts, _texts.Or, inner); break;
        }
    }

    private void Join(IReadOnlyList<QueryNode> parts, string word, bool inner)
    {
        if (inner) _text.Append(_texts.Open);
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0) _text.Append(word);
            Write(parts[i], inner: true);
        }
        if (inner) _text.Append(_texts.Close);
    }

    private static string? DayText(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Quoted(string value)
    {
        int end = Math.Min(value.Length, LongestShown);
        if (end < value.Length && char.IsHighSurrogate(value[end - 1])) end--;
        return _texts.Quote(end < value.Length ? value[..end] + "…" : value);
    }
}
