using Search.Querying.Parsing;

namespace Search.Querying.Corrections;

/// <summary>The text of a question, in which runs can be exchanged while its operators stay.</summary>
internal static class QuestionText
{
    /// <summary>The question with a run exchanged wherever it was typed as a run; the question as it is where it was not.</summary>
    public static string With(string question, string run, string meant)
    {
        if (run.Length == 0) return question;
        for (int at = question.IndexOf(run, StringComparison.Ordinal); at >= 0; at = question.IndexOf(run, at, StringComparison.Ordinal))
        {
            if ((at == 0 || Opens(question[at - 1])) && (at + run.Length == question.Length || Closes(question[at + run.Length])))
            {
                question = string.Concat(question.AsSpan(0, at), meant, question.AsSpan(at + run.Length));
                at += meant.Length;
            }
            else
            {
                at++;
            }
            if (at >= question.Length) break;
        }
        return question;
    }

    private static bool Opens(char c) => QuerySigns.IsSpace(c) || QuerySigns.IsOpen(c) || QuerySigns.IsOr(c) || QuerySigns.IsDoubleQuote(c) || QuerySigns.IsColon(c) || QuerySigns.CloserOf(c) != '\0';

    private static bool Closes(char c) => QuerySigns.IsSpace(c) || QuerySigns.IsClose(c) || QuerySigns.IsOr(c) || QuerySigns.IsDoubleQuote(c) || c is '」' or '』' or '｣';
}
