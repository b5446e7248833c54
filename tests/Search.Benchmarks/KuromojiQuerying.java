import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;
import java.util.stream.*;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.*;
import org.apache.lucene.util.*;

/**
 * Java Lucene with Kuromoji asked the same questions as QueryingBenchmark asks, with the same rounds and the same lines. Runs as
 * phrases, all of them wanted (AND), and their terms, any of them (OR); title × 2 and body; top ten with path and title.
 * Arguments: a folder of posts, a file of questions, a folder for the index (built unless it is there).
 */
public class KuromojiQuerying {
    private static final int WARM_ROUNDS = 2, ROUNDS = 5, OPENINGS = 3, TOP = 10;
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(.*?)\\n---\\n", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("^title: *\"?(.*?)\"?$", Pattern.MULTILINE);
    private static final Pattern QUALIFIER = Pattern.compile("(?:tag|date|after|before|path|category|author):(?:\"[^\"]*\"|\\S+)");
    private static final Analyzer ANALYZER = new JapaneseAnalyzer();

    private static final boolean PROCESSOR = "processor".equals(System.getenv("CLOCK"));
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static String[][] questions;
    private static long units;

    public static void main(String[] args) throws Exception {
        questions = Files.lines(Paths.get(args[1])).filter(line -> !line.isEmpty() && line.charAt(0) != '#')
            .map(line -> line.split("\t", 2)).toArray(String[][]::new);
        Path index = Paths.get(args[2]);
        if (!Files.exists(index)) build(Paths.get(args[0]), index);
        for (boolean all : new boolean[] { true, false }) {
            String way = all ? "Java AND" : "Java OR";
            warm(index, all).print(way);
            first(index, all).print(way + ", first");
        }
        if (units < 0) throw new IllegalStateException();
    }

    private static void build(Path posts, Path index) throws Exception {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(posts)) {
            files = walk.filter(path -> path.toString().endsWith(".md")).sorted().collect(Collectors.toList());
        }
        IndexWriterConfig config = new IndexWriterConfig(ANALYZER);
        config.setRAMBufferSizeMB(256);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), config)) {
            for (Path file : files) {
                String text = new String(Files.readAllBytes(file), "UTF-8"), title = "";
                Matcher front = FRONT_MATTER.matcher(text);
                if (front.find()) {
                    Matcher line = TITLE.matcher(front.group(1));
                    if (line.find()) title = line.group(1);
                    text = text.substring(front.end());
                }
                Document document = new Document();
                document.add(new TextField("title", title, Field.Store.NO));
                document.add(new TextField("body", text, Field.Store.NO));
                document.add(new BinaryDocValuesField("path", new BytesRef(posts.relativize(file).toString())));
                document.add(new BinaryDocValuesField("title", new BytesRef(title)));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    private static Times warm(Path index, boolean all) throws IOException {
        Times times = new Times();
        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(index))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
                for (int i = 0; i < questions.length; i++) ask(searcher, i, all, round < WARM_ROUNDS ? null : times);
            }
        }
        return times;
    }

    private static Times first(Path index, boolean all) throws IOException {
        Times times = new Times();
        List<String> classes = Arrays.stream(questions).map(question -> question[0]).distinct().collect(Collectors.toList());
        for (int opening = 0; opening < OPENINGS; opening++) {
            for (String name : classes) {
                try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(index))) {
                    IndexSearcher searcher = new IndexSearcher(reader);
                    int other = 0;
                    while (classes.size() > 1 && questions[other][0].equals(name)) other++;
                    ask(searcher, other, all, null);
                    for (int i = 0; i < questions.length; i++) if (questions[i][0].equals(name)) ask(searcher, i, all, times);
                }
            }
        }
        return times;
    }

    private static void ask(IndexSearcher searcher, int number, boolean all, Times times) throws IOException {
        long start = now();
        TopDocs top = searcher.search(query(questions[number][1], all), TOP);
        LeafReader segment = searcher.getIndexReader().leaves().get(0).reader();
        // Values are read in the order of documents.
        int[] docs = Arrays.stream(top.scoreDocs).mapToInt(hit -> hit.doc).sorted().toArray();
        BinaryDocValues paths = segment.getBinaryDocValues("path"), titles = segment.getBinaryDocValues("title");
        for (int doc : docs) {
            if (paths.advanceExact(doc)) units += paths.binaryValue().utf8ToString().length();
            if (titles.advanceExact(doc)) units += titles.binaryValue().utf8ToString().length();
        }
        if (times != null) times.add(number, (now() - start) / 1e6, docs.length);
    }

    /** As QuestionClock. */
    private static long now() { return PROCESSOR ? CLOCK.getCurrentThreadCpuTime() : System.nanoTime(); }

    /** Qualifiers, for which there is no field, are left out; -word excludes; quotes, brackets and OR are not words. */
    private static Query query(String text, boolean all) {
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        boolean any = text.contains(" OR ");
        QueryBuilder builder = new QueryBuilder(ANALYZER);
        for (String run : QUALIFIER.matcher(text).replaceAll(" ").trim().split("[\\s\u3000]+")) {
            String word = run.replaceAll("^(-|title:)|[\"「」()]", "");
            if (word.isEmpty() || run.equals("OR")) continue;
            BooleanClause.Occur occur = run.startsWith("-") ? BooleanClause.Occur.MUST_NOT
                : all && !any ? BooleanClause.Occur.MUST : BooleanClause.Occur.SHOULD;
            BooleanQuery.Builder fields = new BooleanQuery.Builder();
            Query title = all ? builder.createPhraseQuery("title", word) : builder.createBooleanQuery("title", word);
            Query body = all ? builder.createPhraseQuery("body", word) : builder.createBooleanQuery("body", word);
            if (title == null || body == null) continue;
            fields.add(new BoostQuery(title, 2), BooleanClause.Occur.SHOULD);
            fields.add(body, BooleanClause.Occur.SHOULD);
            parts.add(fields.build(), occur);
        }
        return parts.build();
    }

    /** As QuestionTimes. */
    private static class Times {
        private final List<List<Double>> milliseconds = new ArrayList<>();
        private final int[] hits = new int[questions.length];

        Times() { for (int i = 0; i < questions.length; i++) milliseconds.add(new ArrayList<>()); }

        void add(int number, double time, int found) { milliseconds.get(number).add(time); hits[number] = found; }

        void print(String way) {
            Map<String, List<Integer>> classes = new LinkedHashMap<>();
            for (int i = 0; i < questions.length; i++) classes.computeIfAbsent(questions[i][0], name -> new ArrayList<>()).add(i);
            classes.put("all", IntStream.range(0, questions.length).boxed().collect(Collectors.toList()));
            classes.forEach((name, numbers) -> {
                double[] times = numbers.stream().mapToDouble(number -> percentile(milliseconds.get(number).stream().mapToDouble(t -> t).sorted().toArray(), 50)).sorted().toArray();
                double found = numbers.stream().filter(number -> hits[number] > 0).count() / (double) numbers.size();
                System.out.printf(Locale.ROOT, "%s\t%s\t%d\t%.3f\t%.3f\t%.3f\t0\t0\t%.2f%n",
                    way, name, numbers.size(), percentile(times, 50), percentile(times, 90), percentile(times, 99), found);
            });
        }

        private static double percentile(double[] sorted, int percent) { return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)]; }
    }
}
