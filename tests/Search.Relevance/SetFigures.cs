namespace Search.Relevance;

/// <summary>What was measured on one set.</summary>
/// <param name="Topics">How many questions.</param>
/// <param name="Search">This project.</param>
/// <param name="Words">Plain BM25 over Kuromoji's search-mode words.</param>
/// <param name="Bigrams">Plain BM25 over character bigrams.</param>
public sealed record SetFigures(int Topics, Measures Search, Measures Words, Measures Bigrams);
