#!/usr/bin/env bash
# Prints the questions whose first right post stands elsewhere with another build of the command, the worst falls first.
#   per-query.sh OLD NEW [SET …]     OLD, NEW: two builds of search; SET: folders of artifacts/relevance, all without it
# The sets are those that the last run of the tests left there. A judged post is right from grade 2; – is: not among the first ten.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,4s/^# *//p' "$0"; exit 2; }
results=$(cd "$(dirname "$0")/../.." && pwd)/artifacts/relevance
old=$1 new=$2
shift 2
[ -d "$results" ] || { echo "No sets in $results; run the tests first: dotnet run -c Release --project tests/Search.Relevance" >&2; exit 2; }
[ $# -gt 0 ] || set -- $(cd "$results" && ls -d -- */ | tr -d /)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Prints a run in TREC form. The clocks are those of SearchCommand.cs; 1 means that some question found nothing.
answers() {
  rm -rf "$work/index"
  "$1" build "$(cat "$2/folder.txt")" --index "$work/index" --clock 2027-01-01T00:00:00Z --quiet >&2 || [ $? -eq 1 ]
  "$1" query --batch "$2/questions.tsv" --index "$work/index" --format trec --limit 10 --clock 2026-06-01T00:00:00+09:00 || [ $? -eq 1 ]
}

for set in "$@"; do
  answers "$old" "$results/$set" > "$work/old.trec"
  answers "$new" "$results/$set" > "$work/new.trec"
  awk -v set="$set" '
    function shown(rank) { return rank < 11 ? rank : "–" }
    FILENAME ~ /qrels/ { grade[$1, $3] = $4; if ($4 > 1) least = 2; next }
    FILENAME ~ /trec/ { side = FILENAME ~ /old.trec/ ? 1 : 2; if (grade[$1, $3] >= (least ? least : 1) && !((side, $1) in rank)) rank[side, $1] = $4; next }
    {
      split($0, column, "\t")
      before = ((1, column[1]) in rank) ? rank[1, column[1]] : 11
      after = ((2, column[1]) in rank) ? rank[2, column[1]] : 11
      if (before != after) printf "%+.3f\t%s\t%s\t%s → %s\t%s\n", (after < 11 ? 1 / after : 0) - (before < 11 ? 1 / before : 0), set, column[1], shown(before), shown(after), column[2]
    }' "$results/$set/qrels.tsv" "$work/old.trec" "$work/new.trec" "$results/$set/questions.tsv" | sort -n > "$work/changes"
  cat "$work/changes"
  awk -v set="$set" '{ if ($1 > 0) better++; else worse++ } END { printf "%s: %d better, %d worse\n\n", set, better, worse }' "$work/changes"
done
