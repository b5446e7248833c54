#!/usr/bin/env bash
# Times our analyzer, Lucene's Kuromoji (Java) and MeCab on the same text in one run and prints ratios.
#   compare-analyzers.sh [TEXT]     TEXT: a UTF-8 file; without it all of ../shared/data/corpora as one file
# Seconds are processor time of one thread, median of five, so that other work on the machine matters little.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v java mecab >/dev/null || [ ! -d /usr/share/mecab/dic/ipadic ] || ! compgen -G "/usr/share/java/lucene-analyzers-kuromoji*.jar" >/dev/null; then
  apt-get install -y -q liblucene8-java default-jdk-headless mecab mecab-utils mecab-ipadic >/dev/null
fi

text=${1:-}
if [ -z "$text" ]; then
  text=$work/corpora.txt
  find "$repository/../shared/data/corpora" -type f -print0 | LC_ALL=C sort -z | xargs -0 cat > "$text"
fi
megabytes=$(stat -c %s "$text" | awk '{ print $1 / 1e6 }')

# Debian's MeCab dictionary is EUC-JP: the same sources, compiled for UTF-8.
mkdir "$work/mecab"
/usr/lib/mecab/mecab-dict-index -d /usr/share/mecab/dic/ipadic -o "$work/mecab" -f EUC-JP -t UTF-8 >/dev/null 2>&1
cp /usr/share/mecab/dic/ipadic/dicrc "$work/mecab/"

jar() { find /usr/share/java -name "lucene-$1-[0-9]*.jar" | sort -V | tail -1; }
classes=$(jar core):$(jar analyzers-common):$(jar analyzers-kuromoji)

dotnet build -c Release -v q --nologo "$here" >&2
benchmarks=$repository/artifacts/bin/Search.Benchmarks/release/Search.Benchmarks

"$benchmarks" analyzer "$text" > "$work/ours"
java -cp "$classes" "$here/KuromojiTiming.java" "$text" > "$work/kuromoji"
for _ in 1 2 3 4 5; do
  TIMEFORMAT='%U %S'; { time mecab -d "$work/mecab" -O wakati -b 1000000 "$text" -o /dev/null 2>/dev/null; } 2>> "$work/mecab.times"
done
mecab=$(awk '{ print $1 + $2 }' "$work/mecab.times" | sort -n | sed -n 3p)

printf '%s MB; megabytes per second, and our ratio to each beside the one that is wanted\n' "$megabytes"
paste "$work/ours" "$work/kuromoji" | awk -F'\t' -v mb="$megabytes" -v mecab="$mecab" '
  function ratio(is, wanted) { return sprintf("× %.2f (wanted %s%s)", is, wanted == "" ? "none" : sprintf("%.1f", wanted), wanted == "" || is >= wanted ? "" : ", MISSED") }
  BEGIN { wanted["normal"] = 4.0; wanted["search+attributes"] = 3.5; wanted["analyzer chain"] = 3.0 }
  { printf "%-18s ours %6.1f   kuromoji %6.1f  %s", $1, mb / $3, mb / $7, ratio($7 / $3, wanted[$1])
    if ($1 == "normal") printf "   mecab -O wakati %6.1f  %s", mb / mecab, ratio(mecab / $3, 3.5)
    printf "   tokens %s %s   allocated %s bytes\n", $2, ($2 == $6 ? "equal" : "against " $6), $4 }'
