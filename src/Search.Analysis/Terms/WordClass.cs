namespace Search.Analysis.Terms;

/// <summary>How the analyzer treats a word of the dictionary.</summary>
internal enum WordClass : byte
{
    /// <summary>Not looked at yet.</summary>
    Undecided,

    /// <summary>A word like most.</summary>
    Word,

    /// <summary>Numerals alone, which join their neighbours to a number.</summary>
    Number,

    /// <summary>What counts things, behind a number.</summary>
    Counter,

    /// <summary>The name of an era, which a year may follow.</summary>
    Era,

    /// <summary>Punctuation and other symbols.</summary>
    Punctuation,
}
