using Search.Analysis.Tests.Cases;

namespace Search.Analysis.Tests.Terms;

/// <summary>Texts and questions whose terms meet, by spelling, form, number or reading, and such as must not.</summary>
public class MeetingTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases => CaseFile.Read("meetings.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Terms_of_text_and_question_meet_where_a_reader_says_so(string text, string question)
    {
        bool must = question[0] != '!';
        bool found = question.TrimStart('!').Split(' ').All(run => TermMatch.Holds(text, run));
        Assert.Equal(must, found);
    }
}
