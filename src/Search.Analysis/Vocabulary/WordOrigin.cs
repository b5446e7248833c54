namespace Search.Analysis.Vocabulary;

/// <summary>Where in a post's front matter a word comes from, the most telling first.</summary>
public enum WordOrigin
{
    /// <summary>A tag, or a part of one between spaces.</summary>
    Tag = 0,

    /// <summary>A category, or a part of one.</summary>
    Category = 1,

    /// <summary>An author, or a part of the name.</summary>
    Author = 2,

    /// <summary>A word of the title that the dictionary does not know, or what stands there in brackets.</summary>
    Title = 3,

    /// <summary>Such a word with those that it stands together with; it is a word only if two posts have it.</summary>
    TitleRun = 4,
}
