using System.Collections.Frozen;
using Search.Posts.Dates;
using Search.Posts.Diagnosing;
using Search.Posts.Keys;

namespace Search.Posts.Fields;

/// <summary>
/// Whether front matter or path say that a post is not to be published. In doubt it is not: of a key that occurs twice
/// either value suffices, a value that cannot be read counts as a draft, and so does a key with one wrong letter.
/// </summary>
internal static class DraftFlags
{
    // WordPress, Pelican, Ghost, and what Japanese writers note.
    private static readonly FrozenSet<string> DraftStates = new[]
    {
        "draft", "drafts", "autodraft", "pending", "unpublished", "wip", "trash", "下書き", "下書", "草稿", "未公開", "執筆中", "書きかけ",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PrivateStates =
        new[] { "private", "hidden", "非公開", "限定公開" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Why the post is not published.</summary>
    public static DraftReason Read(DataNode map, string path, DiagnosticList diagnostics)
    {
        foreach (DataEntry entry in map.Entries!)
        {
            if (Of(entry, out bool unreadable) is var reason and not DraftReason.None)
            {
                if (unreadable)
                {
                    diagnostics.Add(DiagnosticIds.FrontMatterWrongType, entry.Value.Position, $"The value of {entry.Key} is not true or false; the post is taken for a draft.");
                }

                return reason;
            }
        }

        return path.StartsWith("_drafts/", StringComparison.Ordinal) || path.Contains("/_drafts/", StringComparison.Ordinal)
            ? DraftReason.DraftsFolder
            : DraftReason.None;
    }

    /// <summary>What an entry says of its post.</summary>
    public static DraftReason Of(DataEntry entry, out bool unreadable)
    {
        string key = KeyName.Fold(entry.Key);
        string? meant = FieldKeys.IsAboutPublishing(key) ? key : KeyTypos.Meant(key);
        unreadable = false;
        if (meant is null || entry.Value.IsMissing)
        {
            return DraftReason.None;
        }

        DraftReason reason = Of(KeyName.Fold(meant), entry.Value, out unreadable);
        if (unreadable && !ReferenceEquals(meant, key))
        {
            // Of a key that may be another's the value must be plain.
            unreadable = false;
            return DraftReason.None;
        }

        return reason;
    }

    private static DraftReason Of(string key, DataNode value, out bool unreadable)
    {
        unreadable = false;
        if (FieldKeys.Status.Contains(key))
        {
            return OfState(value.Text);
        }

        bool isPositive = FieldKeys.Published.Contains(key);
        DraftReason reason = isPositive ? DraftReason.Unpublished
            : FieldKeys.Draft.Contains(key) ? DraftReason.Draft
            : FieldKeys.Private.Contains(key) ? DraftReason.Private
            : FieldKeys.IgnorePublish.Contains(key) ? DraftReason.IgnorePublish
            : DraftReason.None;
        if (reason == DraftReason.None || (isPositive && IsDay(value.Text)))
        {
            return DraftReason.None;
        }

        if ((value.Text is { } text ? TruthText.Read(text) : null) is { } truth)
        {
            return truth == isPositive ? DraftReason.None : reason;
        }

        // draft: draft, published: draft, private: 非公開 are clear.
        unreadable = OfState(value.Text) == DraftReason.None;
        return reason;
    }

    /// <summary>Whether <c>published</c> says when, as notes do, and not whether: a day, a month or a year.</summary>
    private static bool IsDay(string? text) =>
        text is not null && (DateParser.TryParse(text, out _) || (text.Length is >= 4 and <= 7 && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0));

    private static DraftReason OfState(string? text)
    {
        string state = KeyName.Fold(text.AsSpan().Trim().Trim("\"'“”‘’「」"));
        return DraftStates.Contains(state) ? DraftReason.Draft : PrivateStates.Contains(state) ? DraftReason.Private : DraftReason.None;
    }
}
