namespace Search.Cli;

/// <summary>The command cannot be done: the message is one line that says what is wrong and what to do; the exit code is 2.</summary>
internal sealed class CommandFailure(string message) : Exception(message);
