#!/usr/bin/env bash
# Asks ours and Java Lucene with Kuromoji (Debian's liblucene8-java) the same questions in one run, each on one thread, and
# prints percentiles over questions and ratios for each class.
#   compare-queries.sh POSTS QUESTIONS [SEARCH]     POSTS: a folder of posts; QUESTIONS: lines of class, tab, text, made from
#                                                   the posts where there is no such file; SEARCH: the published command
#   compare-queries.sh --growth SOURCE [COUNT]...   posts of 2 KB recombined from those of SOURCE: 1,000, 10,000 and 100,000
# Built indexes are kept in $INDEXES where that is set. CLOCK=processor counts what the asking thread had of the processor
# instead of what the wall says, for machines that do other work besides.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
indexes=${INDEXES:-$work}
mkdir -p "$indexes"

if ! command -v javac > /dev/null || ! compgen -G "/usr/share/java/lucene-analyzers-kuromoji*.jar" > /dev/null; then
    apt-get install -y -q liblucene8-java default-jdk-headless > /dev/null
fi
jar() { find /usr/share/java -name "lucene-$1-[0-9]*.jar" | sort -V | tail -1; }
classes=$(jar core):$(jar analyzers-common):$(jar analyzers-kuromoji)
javac -cp "$classes" -d "$work/classes" "$here/KuromojiQuerying.java"
dotnet build -c Release -v q --nologo "$here" >&2
benchmarks=$repository/artifacts/bin/Search.Benchmarks/release/Search.Benchmarks
command=$repository/artifacts/bin/Search.Cli/release/search

# measure POSTS QUESTIONS NAME: both indexes, both asked, lines of figures in $work/NAME
measure() {
    [ -d "$indexes/$3-ours" ] || "$command" build "$1" --index "$indexes/$3-ours" --full --quiet > "$work/build" || { cat "$work/build" >&2; exit 1; }
    "$benchmarks" querying "$indexes/$3-ours" "$2" > "$work/$3"
    java -Xmx2g -cp "$classes:$work/classes" KuromojiQuerying "$1" "$2" "$indexes/$3-java" >> "$work/$3"
    "$benchmarks" calibration >> "$work/$3"
    grep '^calibration' "$work/$3"
}

if [ "$1" = --growth ]; then
    source=$(realpath "$2")
    counts=("${@:3}")
    [ ${#counts[@]} -gt 0 ] || counts=(1000 10000 100000)
    for posts in "${counts[@]}"; do
        "$benchmarks" corpus "$source" "$work/$posts-posts" "$posts" 2048
        # The first posts are the same in each: so are the questions.
        [ -e "$work/questions" ] || "$benchmarks" questions "$work/$posts-posts" "$work/questions"
        measure "$work/$posts-posts" "$work/questions" "$posts"
    done
    echo
    echo "p50 and p99 in ms with ${counts[*]} posts, and how many times those before"
    awk -F'\t' '
        FNR == 1 { file++ }
        NF == 9 { key = $1 "\t" $2; if (file == 1) keys[++count] = key; p50[key, file] = $4; p99[key, file] = $6 }
        function times(is, was) { return was > 0 ? sprintf("× %.1f", is / was) : "-" }
        END {
            for (i = 1; i <= count; i++) {
                key = keys[i]; split(key, name, "\t")
                printf "%-18s %-9s %15.2f %8.2f", name[1], name[2], p50[key, 1], p99[key, 1]
                for (file = 2; file < ARGC; file++)
                    printf "   %7.2f %-7s %8.2f %-7s", p50[key, file], times(p50[key, file], p50[key, file - 1]), p99[key, file], times(p99[key, file], p99[key, file - 1])
                print ""
            }
        }' "${counts[@]/#/$work/}"
    exit
fi

posts=$(realpath "$1")
questions=$(realpath "$2")
[ -e "$questions" ] || "$benchmarks" questions "$posts" "$questions"
echo "corpus: $(find "$posts" -name '*.md' -printf '%s\n' | awk '{ bytes += $1 } END { printf "%d posts, %.1f MB", NR, bytes / 1e6 }'); clock: ${CLOCK:-wall}; load: $(cut -d' ' -f1-3 /proc/loadavg)"
measure "$posts" "$questions" all
awk -F'\t' '
    NF == 9 { p50[$1, $2] = $4; p90[$1, $2] = $5; p99[$1, $2] = $6; median[$1, $2] = $7; most[$1, $2] = $8; found[$1, $2] = $9; if (!($2 in asked)) { names[++count] = $2; asked[$2] = $3 } }
    function of(way, name) { return sprintf("%8.2f %8.2f %8.2f", p50[way, name], p90[way, name], p99[way, name]) }
    function ratio(ours, java) { return java > 0 ? sprintf("%.2f", ours / java) : "-" }
    function against(way, java, name) { return sprintf("× %-7s × %-7s", ratio(p50[way, name], p50[java, name]), ratio(p99[way, name], p99[java, name])) }
    function table(heading, way, java) {
        printf "\n%s\n%-9s %26s   %26s %19s   %26s %19s   %s\n", heading, "class", "ours p50, p90, p99", "Java AND p50, p90, p99", "ours/AND p50, p99", "Java OR p50, p90, p99", "ours/OR p50, p99", "found by ours, AND, OR"
        for (i = 1; i <= count; i++) {
            name = names[i]
            printf "%-9s %s   %s %s   %s %s   %.2f %.2f %.2f\n", name, of(way, name), of("Java AND" java, name), against(way, "Java AND" java, name), of("Java OR" java, name), against(way, "Java OR" java, name), found[way, name], found["Java AND" java, name], found["Java OR" java, name]
        }
    }
    function alone(heading, way) {
        printf "\n%s\n%-9s %26s   %s\n", heading, "class", "p50, p90, p99", "MB allocated: median, most"
        for (i = 1; i <= count; i++) printf "%-9s %s   %.2f, %.2f\n", names[i], of(way, names[i]), median[way, names[i]], most[way, names[i]]
    }
    function want(what, is, wanted) { printf "%-62s %8.2f  wanted ≤ %.1f%s\n", what, is, wanted, is <= wanted ? "" : "  MISSED" }
    END {
        table("top ten without snippets, asked before; milliseconds", "plain", "")
        table("top ten without snippets, asked for the first time; milliseconds", "plain, first", ", first")
        alone("top ten with snippets, asked before; milliseconds", "snippets")
        alone("top ten with snippets, asked for the first time; milliseconds", "snippets, first")
        print ""
        # Where AND finds nothing, there is nothing to compare: such classes are left to the limits in ms.
        for (i = 1; i <= count; i++) {
            name = names[i]
            if (name != "all" && found["Java AND", name] < 0.9) continue
            want("p50 without snippets to Java AND: " name, p50["plain", name] / p50["Java AND", name], 0.5)
            want("p99 without snippets to Java AND: " name, p99["plain", name] / p99["Java AND", name], 1)
        }
        for (i = 1; i <= count; i++) want("p99 without snippets, ms: " names[i], p99["plain", names[i]], 3)
        want("p50 with snippets, ms", p50["snippets", "all"], 1.2)
        want("p99 with snippets, ms", p99["snippets", "all"], 5)
        want("MB allocated by one question", most["snippets", "all"] > most["snippets, first", "all"] ? most["snippets", "all"] : most["snippets, first", "all"], 40)
    }' "$work/all"

if [ -n "${3:-}" ]; then
    echo
    "$benchmarks" querying-process "$(realpath "$3")" "$indexes/all-ours" "$questions"
fi
