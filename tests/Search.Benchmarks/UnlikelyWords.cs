namespace Search.Benchmarks;

/// <summary>Words that no post has, made of letters in an order that no word has them in, or of kanji that no post has.</summary>
internal sealed class UnlikelyWords(Random random, SampledPosts posts)
{
    // A kanji may be a word by itself.
    private readonly string _kanji = string.Concat("鰯鬱驢躑蹴顰籠饂飩齟齬顆轡鱗麒麟鸚鵡蠍蟋蟀".Where(kanji => !posts.Has(kanji)));

    public string Katakana() => Of("ヌヲヰヱヘムヨヤユゾヂヅギゲ", 6, 9);

    public string Latin() => Of("qxzjkvwpfg", 6, 10);

    public string Kanji() => Of(_kanji, 3, 5);

    private string Of(string letters, int shortest, int longest) =>
        string.Create(random.Next(shortest, longest + 1), letters, (word, from) =>
        {
            for (int i = 0; i < word.Length; i++) word[i] = from[random.Next(from.Length)];
        });
}
