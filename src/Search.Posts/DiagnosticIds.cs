namespace Search.Posts;

/// <summary>The table of diagnostics that reading posts gives: identifier, severity, meaning and remedy of each.</summary>
public static class DiagnosticIds
{
    /// <summary>The front matter is not valid YAML or TOML; every key that can be read is used.</summary>
    public const string FrontMatterBroken = "front-matter-broken";

    /// <summary>The file has no front matter.</summary>
    public const string FrontMatterMissing = "front-matter-missing";

    /// <summary>A key occurs twice in the front matter; the last value counts.</summary>
    public const string FrontMatterDuplicateKey = "front-matter-duplicate-key";

    /// <summary>A value of the front matter has a type that its key does not take.</summary>
    public const string FrontMatterWrongType = "front-matter-wrong-type";

    /// <summary>The front matter exceeds a limit (depth 64, 64 KB); what lies beyond is not read.</summary>
    public const string FrontMatterTooLarge = "front-matter-too-large";

    /// <summary>The front matter refers to an anchor; it is kept as text.</summary>
    public const string FrontMatterAlias = "front-matter-alias";

    /// <summary>The front matter is delimited in a way that site generators do not accept.</summary>
    public const string FrontMatterMisplaced = "front-matter-misplaced";

    /// <summary>A key is joined to its value by another sign than the language has, such as a full-width colon.</summary>
    public const string FrontMatterColon = "front-matter-colon";

    /// <summary>A key is unknown and one letter away from a known one.</summary>
    public const string FrontMatterUnknownKey = "front-matter-unknown-key";

    /// <summary>A date could not be understood.</summary>
    public const string DateInvalid = "date-invalid";

    /// <summary>A date names no time zone; the site's is taken.</summary>
    public const string DateWithoutZone = "date-without-zone";

    /// <summary>The date of the front matter is another day than that of the file name.</summary>
    public const string DateDiffersFromName = "date-differs-from-name";

    /// <summary>The date names a weekday that the day does not have.</summary>
    public const string DateWeekdayDiffers = "date-weekday-differs";

    /// <summary>The post has no text.</summary>
    public const string BodyEmpty = "body-empty";

    /// <summary>The post's title is present but empty.</summary>
    public const string TitleEmpty = "title-empty";

    /// <summary>Bytes that belong to no encoding; what is readable is kept.</summary>
    public const string BytesUndecodable = "bytes-undecodable";

    /// <summary>The file is not UTF-8 but plainly another encoding, and was decoded.</summary>
    public const string EncodingNotUtf8 = "encoding-not-utf8";

    /// <summary>The text holds U+FFFD, the mark of an earlier failed conversion.</summary>
    public const string ReplacementCharacter = "replacement-character";

    /// <summary>The text holds NUL characters; they are dropped.</summary>
    public const string NulCharacter = "nul-character";

    /// <summary>A merge conflict was committed.</summary>
    public const string ConflictMarker = "conflict-marker";

    /// <summary>The Markdown is beyond the parser's limits; it is kept as plain text.</summary>
    public const string MarkdownTooComplex = "markdown-too-complex";

    /// <summary>The file could not be opened or read.</summary>
    public const string FileUnreadable = "file-unreadable";

    /// <summary>The file's name is not UTF-8.</summary>
    public const string NameNotUtf8 = "name-not-utf8";

    /// <summary>A link leads out of the posts' folder and is not read.</summary>
    public const string LinkOutside = "link-outside";

    /// <summary>A link to a folder is not followed.</summary>
    public const string LinkToFolder = "link-to-folder";

    /// <summary>A link leads nowhere or in a circle.</summary>
    public const string LinkBroken = "link-broken";

    /// <summary>A settings file has a mistake; the setting is not taken.</summary>
    public const string SettingsInvalid = "settings-invalid";

    /// <summary>The text holds half-width kana.</summary>
    public const string TextHalfWidthKana = "text-half-width-kana";

    /// <summary>The text holds decomposed characters (NFD): a letter and its mark as two characters.</summary>
    public const string TextDecomposed = "text-decomposed";

    /// <summary>The text holds characters without width within words.</summary>
    public const string TextZeroWidth = "text-zero-width";

    /// <summary>A word mixes up characters that look alike: カ and 力, ニ and 二, ー and 一.</summary>
    public const string TextLookalike = "text-lookalike";

    /// <summary>Every kind of diagnostic, in order of the identifiers.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        new(BodyEmpty, DiagnosticSeverity.Warning, "The post has no text.", "Write a body, or delete the file."),
        new(BytesUndecodable, DiagnosticSeverity.Error, "Some bytes belong to no encoding; the rest is indexed.", "Save the file again as UTF-8."),
        new(ConflictMarker, DiagnosticSeverity.Error, "A merge conflict was committed; both sides are indexed.", "Resolve the conflict and delete the markers."),
        new(DateDiffersFromName, DiagnosticSeverity.Warning, "The front matter's date is another day than the file name's; the front matter counts.", "Make the two dates agree."),
        new(DateInvalid, DiagnosticSeverity.Warning, "The date cannot be understood.", "Write it as 2025-11-22 09:00:00 +0900."),
        new(DateWeekdayDiffers, DiagnosticSeverity.Note, "The date names a weekday that the day does not have; the day counts.", "Correct the day or the weekday, or leave the weekday out."),
        new(DateWithoutZone, DiagnosticSeverity.Note, "The date has a time but no zone; the site's time zone is taken.", "Add the zone, as in 2025-11-22 09:00:00 +0900."),
        new(EncodingNotUtf8, DiagnosticSeverity.Note, "The file is not UTF-8; it was decoded.", "Save the file as UTF-8."),
        new(FileUnreadable, DiagnosticSeverity.Error, "The file cannot be read.", "Check that it exists and may be read."),
        new(FrontMatterAlias, DiagnosticSeverity.Warning, "YAML aliases are not expanded; the name is kept as text.", "Write the value itself, or put it in quotes."),
        new(FrontMatterBroken, DiagnosticSeverity.Error, "The front matter is not valid; what can be read of it is used.", "Correct the line; put values with special characters in quotes."),
        new(FrontMatterColon, DiagnosticSeverity.Warning, "A key is followed by a sign that other programs do not read, such as a full-width colon; it is read all the same.", "Write a half-width colon and a space behind the key (in TOML an equals sign)."),
        new(FrontMatterDuplicateKey, DiagnosticSeverity.Warning, "A key occurs twice; the last value counts.", "Delete one of the lines."),
        new(FrontMatterMisplaced, DiagnosticSeverity.Warning, "The front matter is not delimited as site generators expect; it is read all the same.", "Begin the file with a line of exactly three dashes and end the front matter with another."),
        new(FrontMatterMissing, DiagnosticSeverity.Note, "The file has no front matter.", "Begin the file with --- lines that hold at least a title."),
        new(FrontMatterTooLarge, DiagnosticSeverity.Error, "The front matter is beyond the limits (64 KB, 64 levels); the rest of it is not read.", "Move large data out of the front matter."),
        new(FrontMatterUnknownKey, DiagnosticSeverity.Warning, "A key is unknown, and one letter away from a known one.", "Correct the key."),
        new(FrontMatterWrongType, DiagnosticSeverity.Warning, "A value is not of the type its key takes.", "Write a text, a list or a number as the key asks."),
        new(LinkBroken, DiagnosticSeverity.Error, "A link leads nowhere or in a circle.", "Delete the link or correct its target."),
        new(LinkOutside, DiagnosticSeverity.Error, "A link leads out of the posts' folder and is not read.", "Copy the file into the folder."),
        new(LinkToFolder, DiagnosticSeverity.Note, "A link to a folder is not followed.", "Name the other folder as a further root if its posts belong to the site."),
        new(MarkdownTooComplex, DiagnosticSeverity.Error, "The Markdown is beyond the parser's limits; it is indexed as plain text.", "Reduce nesting and the number of open brackets in one paragraph."),
        new(NameNotUtf8, DiagnosticSeverity.Error, "The file's name is not UTF-8.", "Rename the file."),
        new(NulCharacter, DiagnosticSeverity.Warning, "The text holds NUL characters; they are dropped.", "Delete the characters."),
        new(ReplacementCharacter, DiagnosticSeverity.Warning, "The text holds U+FFFD: characters were lost in an earlier conversion.", "Write the lost characters again."),
        new(SettingsInvalid, DiagnosticSeverity.Error, "The settings have a mistake; the setting is not taken.", "Correct the line."),
        new(TextDecomposed, DiagnosticSeverity.Note, "The text holds letters whose marks are characters of their own (NFD).", "Save the text in the composed form (NFC)."),
        new(TextHalfWidthKana, DiagnosticSeverity.Note, "The text holds half-width kana.", "Write full-width kana."),
        new(TextLookalike, DiagnosticSeverity.Warning, "A word mixes up characters that look alike.", "Write the character that belongs to the word."),
        new(TextZeroWidth, DiagnosticSeverity.Warning, "The text holds characters without width, which cut words.", "Delete the characters."),
        new(TitleEmpty, DiagnosticSeverity.Warning, "The title is empty; another is taken.", "Write a title."),
    ];

    private static readonly Dictionary<string, DiagnosticKind> ById = All.ToDictionary(static kind => kind.Id, StringComparer.Ordinal);

    /// <summary>The row of the table for an identifier.</summary>
    /// <param name="id">One of the constants of this class.</param>
    /// <exception cref="KeyNotFoundException">There is no such identifier.</exception>
    public static DiagnosticKind Find(string id) => ById[id];
}
