namespace Search.Analysis.Terms;

/// <summary>What a text is, as far as cutting it into terms is concerned.</summary>
public enum TextKind
{
    /// <summary>Titles, headings, sentences.</summary>
    Prose,

    /// <summary>Program text: parts of camelCase names are terms too.</summary>
    Code,

    /// <summary>Tags, categories, names of people.</summary>
    Label,
}
