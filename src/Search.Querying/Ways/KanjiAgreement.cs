using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>
/// Decides whether two spellings of one reading can be the same word: kana may stand for kanji (子ども, 子供), but a kanji never
/// for another (公園, 講演). Okurigana may be written or not (取扱, 取り扱い).
/// </summary>
internal static class KanjiAgreement
{
    private const int MaxLength = 32;

    public static bool Holds(string a, string b)
    {
        if (a.Length > MaxLength || b.Length > MaxLength) return string.Equals(a, b, StringComparison.Ordinal);
        // agree[i, j]: the first i units of a can be read as the first j of b.
        var agree = new bool[a.Length + 1, b.Length + 1];
        agree[0, 0] = true;
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (!agree[i, j]) continue;
                bool kanaA = i < a.Length && !Kana.IsKanji(a[i]), kanaB = j < b.Length && !Kana.IsKanji(b[j]);
                if (i < a.Length && j < b.Length && (a[i] == b[j] || kanaA || kanaB)) agree[i + 1, j + 1] = true;
                // One kanji has several kana, and kana may be left out of a spelling; a kanji always stands against something.
                if (kanaA) agree[i + 1, j] = true;
                if (kanaB) agree[i, j + 1] = true;
            }
        }

        return agree[a.Length, b.Length];
    }
}
