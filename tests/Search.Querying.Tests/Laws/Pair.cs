namespace Search.Querying.Tests.Laws;

/// <summary>Two posts that differ in one thing, and a question for which the better one must stand above.</summary>
internal sealed record Pair(string Law, string Question, string Better, string Worse);
