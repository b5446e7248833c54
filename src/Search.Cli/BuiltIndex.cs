using Search.Querying;

namespace Search.Cli;

/// <summary>The index that a verb asks.</summary>
internal static class BuiltIndex
{
    /// <summary>Opens the index, asks it, and closes it.</summary>
    /// <exception cref="CommandFailure">There is no index, or it cannot be read.</exception>
    public static int Ask(string folder, Func<PostIndex, int> question)
    {
        try
        {
            using PostIndex index = PostIndex.Open(folder);
            return question(index);
        }
        catch (PostIndexException problem)
        {
            throw new CommandFailure($"{problem.Message.TrimEnd('.')}; {problem.Remedy}");
        }
    }
}
