namespace Search.Benchmarks;

/// <summary>Changes one letter of a word as a slip of the hand does: another one, one left out, one twice, or two the wrong way round.</summary>
internal sealed class Mistyping(Random random)
{
    private const string Katakana = "アイウエオカキクケコサシスセソタチツテトナニノハヒフホマミムメモラリルレロンー";
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    public string Of(string word)
    {
        string letters = char.IsAscii(word[0]) ? Latin : Katakana;
        // The first letter is seldom wrong.
        int at = random.Next(1, word.Length - 1);
        return random.Next(4) switch
        {
            0 => word[..at] + letters[random.Next(letters.Length)] + word[(at + 1)..],
            1 => word.Remove(at, 1),
            2 => word.Insert(at, word[at].ToString()),
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }
}
