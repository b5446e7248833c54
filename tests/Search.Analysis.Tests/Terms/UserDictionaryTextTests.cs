using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Analysis.Tests.Terms;

public class UserDictionaryTextTests
{
    [Theory]
    [InlineData("國學院前驛,國學院前驛,コクガクインマエエキ,カスタム名詞", "國學院前驛で降りる", "國學院前驛")]
    [InlineData("國學院前驛,國學院前驛,コクガクインマエエキ,カスタム名詞", "国学院前駅で降りる", "国学院前駅")]
    [InlineData("Mikuプロ,Mikuプロ,ミクプロ,カスタム名詞", "Mikuプロの曲", "mikuプロ")]
    [InlineData("ﾊﾂﾈﾐｸ,ﾊﾂﾈﾐｸ,ハツネミク,カスタム名詞", "ハツネミクの曲", "ハツネミク")]
    public void Words_of_the_user_meet_texts_in_any_writing(string line, string text, string term)
    {
        using var source = new UserDictionaryText(new StringReader(line));
        var settings = new AnalysisSettings { UserDictionary = UserDictionary.Parse(source, "words.csv", UserDictionaryComments.LineStart) };
        var table = new TermTable();
        Assert.Equal(term, table[new TermAnalyzer(table, settings).Analyze(text, TextKind.Prose)[0].LexemeId].Surface);
    }

    [Fact]
    public void Two_writings_of_a_word_are_one_and_other_lines_stay_as_they_are()
    {
        using var source = new UserDictionaryText(new StringReader("# 髙橋\n髙橋商店,髙橋商店,タカハシショウテン,名詞\n高橋商店,高橋商店,タカハシショウテン,名詞\n\"A,B\",\"A,B\",エービー,名詞\nbroken"));
        Assert.Equal(["# 髙橋", "高橋商店,高橋商店,タカハシショウテン,名詞", "", "\"A,B\",\"A,B\",エービー,名詞", "broken"], Lines(source));
    }

    private static IEnumerable<string> Lines(TextReader source)
    {
        while (source.ReadLine() is { } line) yield return line;
    }
}
