using Search.Analysis.Definitions;

namespace Search.Indexing.Records;

/// <summary>A definition in a post.</summary>
/// <param name="Name">The word that is defined, as written.</param>
/// <param name="Alias">Its other name, as written.</param>
/// <param name="Proof">What shows that they agree.</param>
/// <param name="Line">The line in the post's file, from 1.</param>
internal readonly record struct RecordedDefinition(string Name, string Alias, DefinitionProof Proof, int Line);
