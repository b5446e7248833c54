using CsCheck;

namespace Search.Querying.Tests.Laws;

/// <summary>Makes pairs of posts that are equal but for one thing. A sentence that holds the words stands at a random place among others.</summary>
internal sealed class Pairs(string[] words, string[] others, string[] filler, int at)
{
    private const string Date = "2024-05-05 00:00:00 +0900";

    private static readonly (string Question, string Exact, string Other, string Step)[] Spellings =
    [
        ("食べる", "食べる", "食べた", "inflected"), ("走る", "走る", "走った", "inflected"), ("サーバー", "サーバー", "サーバ", "variant"), ("引っ越し", "引っ越し", "引越し", "variant"),
        ("桜", "桜", "さくら", "reading"), ("検索", "検索", "けんさく", "reading"), ("アメリ", "アメリ", "アメリカ", "substring"), ("データベース", "データベース", "データベーズ", "fuzzy"),
    ];

    public static readonly Gen<Pairs> Any = Gen.Select(Gen.Shuffle(RandomPosts.Words, 8, 8), RandomPosts.Sentence.Array[0, 8], Gen.Int[0, 8])
        .Select((chosen, filler, at) => new Pairs(chosen[..4], chosen[4..], Without(filler, chosen), Math.Min(at, filler.Length)));

    public IEnumerable<Pair> All()
    {
        (string a, string b, string x, string y) = (words[0], words[1], others[0], others[1]);
        yield return new("in the title rather than in the text", a, Post($"{a}の話", $"{x}を見た。"), Post($"{x}の話", $"{a}を見た。"));
        yield return new("both in the title rather than in the text", $"{a} {b}", Post($"{a}と{b}", $"{x}と{y}を見た。"), Post($"{x}と{y}", $"{a}と{b}を見た。"));
        foreach (string question in (string[])[$"{a} {b}", $"{a}{b}"])
        {
            yield return new("side by side rather than apart", question, Text($"{a}{b}を見た。{x}{y}を買う。"), Text($"{a}{x}を見た。{y}{b}を買う。"));
            yield return new("in the order asked", question, Text($"{a}{b}を見た。"), Text($"{b}{a}を見た。"));
            yield return new("in the order asked, with a particle between", question, Text($"{a}と{b}を見た。"), Text($"{b}と{a}を見た。"));
            yield return new("more of the words", question, Text($"{a}を見た。{b}を買う。"), Text($"{a}を見た。{x}を買う。"));
        }
        yield return new("more of three words", $"{a} {b} {words[2]}", Text($"{a}を見た。{b}を買う。"), Text($"{a}を見た。{x}を買う。"));
        yield return new("shorter for the same matches", $"{a} {b}", Text($"{a}と{b}を見た。"), Text($"{a}と{b}を見た。{Long(x, y)}"));
        yield return new("shorter for the same matches in the title", a, Post($"{a}の話", $"{x}を見た。"), Post($"{a}の話", $"{x}を見た。{Long(x, y)}"));
        yield return new("newer", $"{a} {b}", Text($"{a}と{b}を見た。"), Text($"{a}と{b}を見た。", "2021-05-05 00:00:00 +0900"));
        foreach ((string question, string exact, string other, string step) in Spellings)
        {
            yield return new($"exact rather than {step}", question, Text($"{x}で{exact}のを見た。"), Text($"{x}で{other}のを見た。"));
            yield return new($"exact rather than {step}, with another word", $"{a} {question}", Text($"{a}で{exact}のを見た。"), Text($"{a}で{other}のを見た。"));
        }
    }

    private static string Long(string x, string y) => string.Concat(Enumerable.Repeat($"{x}は{y}より大きい。", 20));

    private static string[] Without(string[] filler, string[] chosen) => [.. filler.Where(sentence => !Array.Exists(chosen, word => sentence.Contains(word, StringComparison.Ordinal)))];

    private string Text(string sentence, string date = Date) => Post("メモ", sentence, date);

    private string Post(string title, string sentence, string date = Date)
    {
        int before = Math.Min(at, filler.Length);
        return BuiltIndex.Post(title, string.Concat(filler[..before]) + sentence + string.Concat(filler[before..]), date);
    }
}
