namespace Search.Posts;

/// <summary>Why a post is not shown to readers of the site.</summary>
public enum DraftReason
{
    /// <summary>It is shown.</summary>
    None,

    /// <summary><c>draft: true</c> or <c>status: draft</c> in the front matter, or a value of such a key that cannot be read.</summary>
    Draft,

    /// <summary><c>published: false</c> in the front matter.</summary>
    Unpublished,

    /// <summary>It lies in a folder named <c>_drafts</c>.</summary>
    DraftsFolder,

    /// <summary><c>private: true</c> in the front matter (Qiita).</summary>
    Private,

    /// <summary><c>ignorePublish: true</c> in the front matter (Qiita).</summary>
    IgnorePublish,
}
