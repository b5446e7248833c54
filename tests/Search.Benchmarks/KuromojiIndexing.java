import java.io.IOException;
import java.nio.file.*;
import java.util.List;
import java.util.concurrent.*;
import java.util.stream.*;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.store.FSDirectory;

/** Java Lucene with Kuromoji on the same files: one text field with positions and the stored text, two threads, merged to one segment. */
public class KuromojiIndexing {
    public static void main(String[] args) throws Exception {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Paths.get(args[0]))) {
            files = walk.filter(path -> path.toString().endsWith(".md")).sorted().collect(Collectors.toList());
        }
        for (int run = 0; run < 3; run++) {
            Path index = Files.createTempDirectory("kuromoji-index-");
            long start = System.nanoTime();
            IndexWriterConfig config = new IndexWriterConfig(new JapaneseAnalyzer());
            config.setRAMBufferSizeMB(256);
            try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), config)) {
                ExecutorService threads = Executors.newFixedThreadPool(2);
                for (Path file : files) threads.submit(() -> add(writer, file));
                threads.shutdown();
                threads.awaitTermination(1, TimeUnit.HOURS);
                writer.forceMerge(1);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            long bytes = 0;
            try (Stream<Path> walk = Files.list(index)) {
                for (Path file : walk.collect(Collectors.toList())) { bytes += Files.size(file); Files.delete(file); }
            }
            Files.delete(index);
            System.out.printf("Java Lucene with Kuromoji, 2 threads: %.2f s, index %.1f MB%n", seconds, bytes / 1e6);
        }
    }

    private static Void add(IndexWriter writer, Path file) throws IOException {
        Document document = new Document();
        document.add(new StringField("path", file.toString(), Field.Store.YES));
        document.add(new TextField("body", new String(Files.readAllBytes(file), "UTF-8"), Field.Store.YES));
        writer.addDocument(document);
        return null;
    }
}
