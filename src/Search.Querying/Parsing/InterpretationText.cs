using System.Globalization;
using System.Text;
using Search.Schema;

namespace Search.Querying.Parsing;

/// <summary>Says in words how a question was read.</summary>
internal sealed class InterpretationText
{
    private const int LongestShown = 60;

    private readonly bool _isJapanese;
    private readonly StringBuilder _text = new();

    private InterpretationText(bool isJapanese) => _isJapanese = isJapanese;

    /// <summary>The words for <paramref name="root"/>.</summary>
    public static string Of(QueryNode? root, SortOrder? sort, bool isComplete, bool isJapanese)
    {
        var writer = new InterpretationText(isJapanese);
        if (root is null) writer._text.Append((sort, isJapanese) switch
        {
            (null, true) => "何も尋ねていません",
            (null, false) => "nothing is asked for",
            (_, true) => "すべての投稿",
            _ => "all posts",
        });
        else writer.Write(root, inner: false);
        if (sort is { } order) writer.Write(order);
        if (!isComplete) writer._text.Append(isJapanese ? "（長すぎるため、続きは読んでいません）" : " (too long: the rest was left out)");
        return writer._text.ToString();
    }

    /// <summary>Whether a question has Japanese letters.</summary>
    public static bool IsJapanese(string text)
    {
        foreach (char c in text)
        {
            if (c is (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF66' and <= '\uFF9F')
                or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD888')) return true;
        }

        return false;
    }

    private void Write(QueryNode node, bool inner)
    {
        switch (node)
        {
            case WordNode word:
                WriteField(word.Field);
                Quote(word.Text);
                if (word.IsPrefix) _text.Append(_isJapanese ? "で始まる語" : "…");
                break;
            case PhraseNode phrase:
                WriteField(phrase.Field);
                _text.Append(_isJapanese ? "語句" : "the phrase ");
                Quote(phrase.Text);
                break;
            case LabelNode label:
                WriteField(label.Field);
                Quote(label.Value);
                break;
            case PathNode path:
                WriteField(PostFields.Path);
                Quote(path.Value);
                break;
            case DateNode date: WriteDays(date.Span); break;
            case NotNode not:
                if (!_isJapanese) _text.Append("not ");
                Write(not.Part, inner: true);
                if (_isJapanese) _text.Append("を除く");
                break;
            case AllNode all: Join(all.Parts, _isJapanese ? " かつ " : " and ", inner); break;
            case AnyNode any: Join(any.Parts, _isJapanese ? " または " : " or ", inner); break;
        }
    }

    private void Join(IReadOnlyList<QueryNode> parts, string word, bool inner)
    {
        if (inner) _text.Append(_isJapanese ? '（' : '(');
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0) _text.Append(word);
            Write(parts[i], inner: true);
        }

        if (inner) _text.Append(_isJapanese ? '）' : ')');
    }

    private void WriteField(string? field) => _text.Append((field, _isJapanese) switch
    {
        (PostFields.Title, true) => "題名に",
        (PostFields.Title, false) => "in the title ",
        (PostFields.Tag, true) => "タグ",
        (PostFields.Tag, false) => "tag ",
        (PostFields.Category, true) => "カテゴリ",
        (PostFields.Category, false) => "category ",
        (PostFields.Author, true) => "著者",
        (PostFields.Author, false) => "author ",
        (PostFields.Path, true) => "パスに",
        (PostFields.Path, false) => "in the path ",
        _ => "",
    });

    private void WriteDays(DaySpan span)
    {
        string first = span.First is { } f ? f.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        string last = span.Last is { } l ? l.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        _text.Append((first, last, _isJapanese) switch
        {
            ("", "", true) => "日付あり",
            ("", "", false) => "with a date",
            ("", _, true) => $"日付が{last}まで",
            ("", _, false) => $"dated up to {last}",
            (_, "", true) => $"日付が{first}から",
            (_, "", false) => $"dated from {first}",
            (_, _, true) => first == last ? $"日付が{first}" : $"日付が{first}から{last}まで",
            _ => first == last ? $"dated {first}" : $"dated {first} to {last}",
        });
    }

    private void Write(SortOrder order) => _text.Append((order, _isJapanese) switch
    {
        (SortOrder.Newest, true) => "（新しい順）",
        (SortOrder.Oldest, true) => "（古い順）",
        (SortOrder.Relevance, true) => "（関連度順）",
        (SortOrder.Newest, false) => ", newest first",
        (SortOrder.Oldest, false) => ", oldest first",
        _ => ", by relevance",
    });

    private void Quote(string value)
    {
        int end = Math.Min(value.Length, LongestShown);
        if (end < value.Length && char.IsHighSurrogate(value[end - 1])) end--;
        _text.Append(_isJapanese ? '「' : '"').Append(value, 0, end).Append(end < value.Length ? "…" : "").Append(_isJapanese ? '」' : '"');
    }
}
