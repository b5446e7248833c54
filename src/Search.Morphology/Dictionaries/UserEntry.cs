namespace Search.Morphology.Dictionaries;

/// <summary>A line of a user dictionary.</summary>
/// <param name="Surface">The word as it stands in text.</param>
/// <param name="Segments">Its parts.</param>
/// <param name="Readings">The reading of each part.</param>
/// <param name="PartOfSpeech">The part of speech of all parts.</param>
internal sealed record UserEntry(string Surface, string[] Segments, string[] Readings, string PartOfSpeech);
