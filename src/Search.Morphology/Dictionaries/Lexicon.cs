namespace Search.Morphology.Dictionaries;

/// <summary>The dictionaries that a morpheme's attributes come from.</summary>
internal sealed record Lexicon(SystemDictionary System, UserDictionary? User);
