#!/usr/bin/env bash
# Builds beside Java Lucene with Kuromoji (Debian's liblucene8-java) on the same files, and whole processes in full and
# after one change.
#   compare-indexing.sh POSTS [SEARCH] [MEGABYTES]     POSTS: a folder of posts; SEARCH: the published command; 100 MB
set -euo pipefail
posts=$(realpath "$1")
search=${2:-}
megabytes=${3:-100}
here=$(cd "$(dirname "$0")" && pwd)

work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT

dotnet run --project "$here" -c Release -- indexing "$posts" "$megabytes" | tee "$work/ours"

jars=/usr/share/java
if command -v java > /dev/null && [ -e $jars/lucene-analyzers-kuromoji-8.7.0.jar ]; then
    corpus=$work/corpus
    mkdir "$corpus"
    for copy in $(seq -w 0 99); do
        if [ "$(du -sm --apparent-size "$corpus" | cut -f1)" -lt "$megabytes" ]; then cp -r "$posts" "$corpus/$copy"; fi
    done
    echo "corpus: $(find "$corpus" -name '*.md' | wc -l) posts, $(find "$corpus" -name '*.md' -printf '%s\n' | awk '{ n += $1 } END { printf "%.1f", n / 1e6 }') MB" | tee "$work/java"
    java -Xmx2g -cp "$jars/lucene-core-8.7.0.jar:$jars/lucene-analyzers-common-8.7.0.jar:$jars/lucene-analyzers-kuromoji-8.7.0.jar" \
        "$here/KuromojiIndexing.java" "$corpus" | tee -a "$work/java"
    # The best of three runs of each. Ours has all fields, bigrams and the compressed text; Java's one field and its text.
    rate() {
        awk -v seconds="$(sed -nE "s/^$1: ([0-9.]+) s,.*/\\1/p" "$2" | sort -n | head -n 1)" \
            -v megabytes="$(sed -nE 's/^corpus: .* ([0-9.]+) MB$/\1/p' "$2")" 'BEGIN { printf "%.2f", megabytes / seconds }'
    }
    awk -v ours="$(rate 'full, 2 thread\(s\)' "$work/ours")" -v java="$(rate 'Java.*2 threads' "$work/java")" \
        'BEGIN { printf "two threads: ours %.1f MB/s, Java Lucene with Kuromoji %.1f MB/s: ours is %.2f times as fast\n", ours, java, ours / java }'
fi

if [ -n "$search" ]; then
    dotnet run --project "$here" -c Release --no-build -- indexing-process "$(realpath "$search")" "$posts" 1000 10000 50000
fi
