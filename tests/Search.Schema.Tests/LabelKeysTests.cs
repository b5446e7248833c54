using Search.Analysis.Terms;

namespace Search.Schema.Tests;

public sealed class LabelKeysTests
{
    [Theory]
    [InlineData("機械学習", "機械学習", true)]
    [InlineData("機械", "機械学習", false)]
    [InlineData("機械学習", "機械", false)]
    [InlineData("DotNet", "dotnet", true)]
    [InlineData(" Visual  Studio ", "visual studio", true)]
    [InlineData("C++", "c++", true)]
    [InlineData("C++", "C#", false)]
    [InlineData("+++", "+++", true)]
    [InlineData("ＤｏｔＮｅｔ", "dotnet", true)]
    [InlineData("ﾃﾞｰﾀ", "データ", true)]
    public void Labels_meet_in_a_key_only_if_they_are_the_same_label(string one, string other, bool meet) =>
        Assert.Equal(meet, Keys(one).Intersect(Keys(other)).Any());

    [Theory]
    [InlineData("")]
    [InlineData("  　")]
    public void An_empty_label_has_no_key(string label) => Assert.Empty(Keys(label));

    private static IReadOnlyList<string> Keys(string label)
    {
        var table = new TermTable();
        return new LabelKeys(new TermAnalyzer(table), table).Of(label);
    }
}
