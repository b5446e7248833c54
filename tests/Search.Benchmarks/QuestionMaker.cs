using System.Globalization;
using Search.Analysis.Spelling;
using Search.Analysis.Terms;
using Search.Posts;

namespace Search.Benchmarks;

/// <summary>
/// Makes questions of seven classes from the posts themselves, by rules alone: the same posts give the same questions. None is
/// asked twice.
/// </summary>
internal sealed class QuestionMaker
{
    private const int Seed = 20251127;
    private const int Shortest = 8;
    private const int Longest = 16;

    private static readonly string[] AfterVerbalNoun = ["する方法", "するには", "とは何ですか", "のやり方", "はなぜ"];
    private static readonly string[] AfterNoun = ["とは何ですか", "のやり方", "はなぜ", "について教えて", "とは", "を使う方法", "の違いは何ですか"];
    private static readonly string[] AfterVerb = ["方法", "のはなぜ", "にはどうすればいいですか", "とはどういうことですか", "場合"];

    private readonly Random _random = new(Seed);
    private readonly SampledPosts _posts;
    private readonly UnlikelyWords _unlikely;
    private readonly Mistyping _mistyping;

    public QuestionMaker(string folder)
    {
        _posts = new SampledPosts(folder, _random);
        _unlikely = new UnlikelyWords(_random, _posts);
        _mistyping = new Mistyping(_random);
    }

    /// <summary>So many questions of each class.</summary>
    public IEnumerable<Question> Make(int ofClass)
    {
        (string Class, Func<int, string> Make)[] classes =
        [
            ("keyword", number => string.Join(' ', _posts.Words(2 + number % 2))),
            ("phrase", _ => TextOf(_posts.Run(Shortest, Longest))),
            ("question", _ => Asked(_posts.Run(Shortest, Longest, endsClause: true))),
            ("kana", number => WithAnother(number, Kana.ToHiragana(_posts.Word(HasReading).Reading!))),
            ("typo", number => WithAnother(number, Mistyped())),
            ("operator", WithOperator),
            ("no-hit", number => WithoutHit(number % 4)),
        ];
        foreach ((string name, Func<int, string> make) in classes)
        {
            HashSet<string> made = new(StringComparer.Ordinal);
            for (int tries = 0; made.Count < ofClass && tries < ofClass * 20; tries++) made.Add(make(made.Count));
            foreach (string text in made) yield return new Question(name, text);
        }
    }

    private static string TextOf(SampleToken[] run) => string.Concat(run.Select(token => token.Surface));

    private string Asked(SampleToken[] run)
    {
        string[] endings = run[^1].IsVerbalNoun ? AfterVerbalNoun : run[^1].IsNoun() ? AfterNoun : AfterVerb;
        return TextOf(run) + endings[_random.Next(endings.Length)];
    }

    // Every third question has another word beside the one that it is about.
    private string WithAnother(int number, string word) => number % 3 == 2 ? $"{word} {_posts.Words(1)[0]}" : word;

    private static bool HasReading(SampleToken word) => word.Reading is { Length: > 2 } && word.Surface.Any(unit => Characters.IsKanji(unit));

    private string Mistyped()
    {
        while (true)
        {
            string word = _mistyping.Of(_posts.Word(word => word.Surface.Length >= 5 && word.IsLetters).Surface);
            if (!_posts.Has(word)) return word;
        }
    }

    private string WithOperator(int number)
    {
        string[] words = _posts.Words(2);
        Post post = _posts.Post();
        string tag = post.Tags.Count > 0 ? $"tag:\"{post.Tags[_random.Next(post.Tags.Count)]}\"" : $"title:{words[1]}";
        int year = post.Date?.Year ?? 2020, month = post.Date?.Month ?? 1;
        return (number % 7) switch
        {
            0 => $"\"{TextOf(_posts.Run(Shortest, Longest))}\"",
            1 => $"{words[0]} -{words[1]}",
            2 => $"{words[0]} {tag}",
            3 => string.Create(CultureInfo.InvariantCulture, $"{words[0]} date:{year}-{month:d2}"),
            4 => $"{words[0]} OR {words[1]}",
            5 => $"title:{words[0]} {words[1]}",
            _ => string.Create(CultureInfo.InvariantCulture, $"「{words[0]}」 {words[1]} after:{year}-{month:d2}-01 {tag}"),
        };
    }

    private string WithoutHit(int form) => form switch
    {
        0 => _unlikely.Katakana(),
        1 => _unlikely.Latin(),
        2 => _unlikely.Kanji(),
        _ => $"{_unlikely.Katakana()} {_unlikely.Kanji()}",
    };
}
