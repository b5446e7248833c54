using CsCheck;

namespace Search.Querying.Tests.Laws;

/// <summary>Small random corpora of real words, each a term of its own and read like no other, so that what a post has can be counted.</summary>
internal static class RandomPosts
{
    public static readonly string[] Words =
    [
        "猫", "検索", "料理", "写真", "電車", "天気", "音楽", "映画", "旅行", "会社", "学校", "病院", "図書館", "野球", "海岸", "机",
        "椅子", "時計", "財布", "鉛筆", "辞書", "新聞", "牛乳", "野菜", "果物", "砂糖", "醤油", "金魚", "風船", "切手", "サッカー", "Python",
    ];

    private static readonly string[] Sentences = ["{0}と{1}を見た。", "{0}の{1}が好きだ。", "{0}は{1}より大きい。", "昨日は{0}に{1}があった。", "{0}を{1}で買う。"];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);

    public static readonly Gen<string> Sentence =
        Gen.Select(Gen.Int[0, Sentences.Length - 1], Word, Word).Select((form, a, b) => Sentences[form].Replace("{0}", a, StringComparison.Ordinal).Replace("{1}", b, StringComparison.Ordinal));

    public static readonly Gen<string> Body = Sentence.Array[1, 8].Select(sentences => string.Concat(sentences));

    public static readonly Gen<string> Date = Gen.Int[1, 2_000].Select(days => BuiltIndex.Clock.AddDays(-days).ToString("yyyy-MM-dd HH:mm:ss zzz", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A post as a file's text.</summary>
    public static readonly Gen<string> Post =
        Gen.Select(Word, Word, Body, Date).Select((a, b, body, date) => BuiltIndex.Post($"{a}と{b}", body, date));

    /// <summary>One to four different words, spaced.</summary>
    public static readonly Gen<string[]> Question = Gen.Shuffle(Words, 1, 4);

    /// <summary>Posts with paths.</summary>
    public static Gen<(string Path, string Text)[]> Corpus(int least, int most) =>
        Post.Array[least, most].Select(posts => posts.Select((text, i) => ($"{i:d3}.md", text)).ToArray());
}
