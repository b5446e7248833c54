using Search.Analysis.Terms;

namespace Search.Analysis.Definitions;

/// <summary>A bracket with the text before it, from which the pairs that agree are taken.</summary>
/// <param name="Text">The text, narrow.</param>
/// <param name="NameEnd">Where the name before the bracket ends.</param>
/// <param name="ContentStart">Where the bracket's content begins.</param>
/// <param name="Content">What stands in the bracket.</param>
internal readonly record struct DefinitionCandidate(string Text, int NameEnd, int ContentStart, string Content)
{
    /// <summary>Adds what agrees.</summary>
    /// <param name="found">Receives the definitions.</param>
    /// <param name="starts">Where the name may begin, in ascending order.</param>
    /// <param name="terms">The terms of the content.</param>
    public void AddTo(ICollection<Definition> found, List<int> starts, ReadOnlySpan<TermOccurrence> terms)
    {
        List<(string Word, int Start, bool IsShort)> words = BracketContent.WordsOf(Content);
        foreach ((string word, _, bool isShort) in words)
        {
            if (NameOf(starts, word, isShort) is var (start, proof))
            {
                found.Add(new Definition(Text[start..NameEnd], word, proof, start));
            }
        }

        if (words.Count == 2)
        {
            AddTranslation(found, starts, words, terms);
        }
    }

    /// <summary>The longest name that agrees with a word of the bracket; of katakana the one that agrees best.</summary>
    private (int Start, DefinitionProof Proof)? NameOf(List<int> starts, string word, bool isShort)
    {
        (int Start, DefinitionProof Proof)? best = null;
        double least = double.MaxValue;
        foreach (int start in starts)
        {
            string name = Text[start..NameEnd];
            if (Agreement.Between(name, word, isShort) is not { } proof)
            {
                continue;
            }

            if (proof != DefinitionProof.Transliteration)
            {
                return (start, proof);
            }

            double cost = WordScripts.Of(name) == WordScript.Latin ? Transliteration.CostOf(name, word) : Transliteration.CostOf(word, name);
            if (cost < least)
            {
                (best, least) = ((start, proof), cost);
            }
        }

        return best;
    }

    /// <summary>
    /// Of three names two are letters and the words that they begin; the third, in Japanese, has about as many words:
    /// LLM（Large Language Model、大規模言語モデル）.
    /// </summary>
    private void AddTranslation(ICollection<Definition> found, List<int> starts, List<(string Word, int Start, bool IsShort)> words, ReadOnlySpan<TermOccurrence> terms)
    {
        if (starts.Count == 0)
        {
            return;
        }

        (string a, int startOfA, _) = words[0];
        (string b, int startOfB, _) = words[1];
        if (Agreement.Between(a, b, isShort: false) == DefinitionProof.Initials)
        {
            // 大規模言語モデル（LLM: Large Language Model): the name is all that stands before the bracket without a kana of grammar.
            int start = starts.Find(IsNameFrom);
            string name = Text[start..NameEnd];
            string longer = a.Length > b.Length ? a : b;
            if (start > 0 || IsNameFrom(start))
            {
                if (HasAsManyWords(starts.Count(at => at >= start), longer))
                {
                    found.Add(new Definition(name, a, DefinitionProof.Translation, start));
                    found.Add(new Definition(name, b, DefinitionProof.Translation, start));
                }

                found.Add(new Definition(a, b, DefinitionProof.Initials, ContentStart + startOfA));
            }

            return;
        }

        bool isSecond = IsJapaneseName(b);
        (string latin, string japanese, int startOfJapanese) = isSecond ? (a, b, startOfB) : (b, a, startOfA);
        if (!IsJapaneseName(japanese) || NameOf(starts, latin, isShort: false) is not (var from, DefinitionProof.Initials))
        {
            return;
        }

        string letters = Text[from..NameEnd];
        if (HasAsManyWords(PositionsIn(terms, startOfJapanese, japanese.Length), latin.Length > letters.Length ? latin : letters))
        {
            found.Add(new Definition(letters, japanese, DefinitionProof.Translation, from));
            found.Add(new Definition(japanese, latin, DefinitionProof.Translation, from));
        }
    }

    private bool IsNameFrom(int start) => start < NameEnd && IsJapaneseName(Text[start..NameEnd]);

    private static bool IsJapaneseName(string word) => !word.AsSpan().ContainsAnyInRange('ぁ', 'ゖ') && WordScripts.Of(word) is WordScript.Kanji or WordScript.Katakana;

    // 大規模 + 言語 + モデル for three words; what has fewer names something else: AWS（Amazon Web Services、クラウド）.
    private static bool HasAsManyWords(int terms, string phrase)
    {
        int words = Initials.WordsOf(phrase).Count;
        return terms >= words && terms <= (2 * words) + 1;
    }

    private int PositionsIn(ReadOnlySpan<TermOccurrence> terms, int start, int length)
    {
        int count = 0;
        int last = -1;
        foreach (TermOccurrence term in terms)
        {
            if (term.Start >= ContentStart + start && term.End <= ContentStart + start + length && term.Position != last)
            {
                last = term.Position;
                count++;
            }
        }

        return count;
    }
}
