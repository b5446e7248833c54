import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;

/** Times Lucene's Kuromoji on one text, as AnalyzerTiming times ours: name, tokens, seconds of processor time. */
public class KuromojiTiming {
  private static final int WARM_ROUNDS = 5;
  private static final int ROUNDS = 5;

  public static void main(String[] args) throws Exception {
    String text = new String(Files.readAllBytes(Paths.get(args[0])), StandardCharsets.UTF_8);
    time("normal", text, JapaneseTokenizer.Mode.NORMAL, false);
    time("search", text, JapaneseTokenizer.Mode.SEARCH, false);
    time("search+attributes", text, JapaneseTokenizer.Mode.SEARCH, true);
    timeChain(text);
  }

  private static void timeChain(String text) throws Exception {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    double[] seconds = new double[ROUNDS];
    long tokens = 0;
    try (JapaneseAnalyzer analyzer = new JapaneseAnalyzer()) {
      for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
        tokens = 0;
        long start = clock.getCurrentThreadCpuTime();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
          stream.reset();
          while (stream.incrementToken()) {
            tokens++;
          }
          stream.end();
        }
        if (round >= WARM_ROUNDS) {
          seconds[round - WARM_ROUNDS] = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        }
      }
    }
    Arrays.sort(seconds);
    System.out.printf(Locale.ROOT, "analyzer chain\t%d\t%.4f%n", tokens, seconds[ROUNDS / 2]);
  }

  private static void time(String name, String text, JapaneseTokenizer.Mode mode, boolean readsAttributes) throws Exception {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, true, mode);
    BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);
    ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
    PartOfSpeechAttribute partOfSpeech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    double[] seconds = new double[ROUNDS];
    long tokens = 0;
    long units = 0;
    for (int round = 0; round < WARM_ROUNDS + ROUNDS; round++) {
      tokens = 0;
      long start = clock.getCurrentThreadCpuTime();
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tokens++;
        if (readsAttributes) {
          units += partOfSpeech.getPartOfSpeech().length();
          units += length(base.getBaseForm());
          units += length(reading.getReading());
        }
      }
      tokenizer.end();
      tokenizer.close();
      if (round >= WARM_ROUNDS) {
        seconds[round - WARM_ROUNDS] = (clock.getCurrentThreadCpuTime() - start) / 1e9;
      }
    }
    Arrays.sort(seconds);
    if (units < 0) {
      throw new IllegalStateException();
    }
    System.out.printf(Locale.ROOT, "%s\t%d\t%.4f%n", name, tokens, seconds[ROUNDS / 2]);
  }

  private static int length(String text) {
    return text == null ? 0 : text.length();
  }
}
