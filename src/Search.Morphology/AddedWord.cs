namespace Search.Morphology;

/// <summary>A word that the system dictionary lacks and that competes with its words.</summary>
/// <param name="Surface">The word as it stands in text; not empty.</param>
/// <param name="Cost">Its cost, on the scale of the system dictionary's: −32,768 … 32,767, lower is likelier.</param>
public readonly record struct AddedWord(string Surface, int Cost);
