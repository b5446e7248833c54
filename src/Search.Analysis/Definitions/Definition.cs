namespace Search.Analysis.Definitions;

/// <summary>Two words that a text says to be one: <c>OpenAI（オープンエーアイ）</c>.</summary>
/// <param name="Name">The word before the bracket, as written.</param>
/// <param name="Alias">The word in the bracket, as written.</param>
/// <param name="Proof">What shows that they agree.</param>
/// <param name="Start">Where the definition stands, in UTF-16 units of the text.</param>
public readonly record struct Definition(string Name, string Alias, DefinitionProof Proof, int Start);
