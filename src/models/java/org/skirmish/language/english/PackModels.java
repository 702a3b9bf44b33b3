package org.skirmish.language.english;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import org.skirmish.language.model.PackedWeights;

/**
 * Packs the English models of NLP4J 1.1.3 into the files that the program reads, the same bytes on
 * any machine. {@code mvn -q -Pmodels verify} fetches the models from Maven Central, packs them
 * into {@code src/main/resources/org/skirmish/language/english} and lets {@link ParseAsOriginal}
 * parse the test's sentences with NLP4J itself; {@code git status} then shows whether anything
 * differs.
 *
 * <ul>
 *   <li>{@code words.bin}: for each word of the two lexica its Brown clusters and possible tags;
 *   <li>{@code lemmas.bin}: irregular forms, rules for endings, the words of the dictionary;
 *   <li>{@code tagger.bin} and {@code parser.bin}: for each feature the weights of its labels, as
 *       multiples of a step. Weights below half a step are left out.
 * </ul>
 *
 * <p>Of two words or features with the same key, of which there are some twenty pairs among a
 * million, only the weightier is kept. Word embeddings, gazetteers and the name recogniser are not
 * used.
 */
final class PackModels {

  private static final String BASE = "edu/emory/mathcs/nlp/";

  /** The highest weights, 0.88 and 0.79, come to 126 and 122 steps. */
  private static final float TAGGER_STEP = 0.007f;

  private static final float PARSER_STEP = 0.0065f;

  private PackModels() {}

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Path folder = Path.of(args[0]);
    PackedWords words =
        new PackedWords(
            read("lexica/en-brown-clusters-simplified-lowercase.xz"),
            read("lexica/en-ambiguity-classes-simplified-lowercase.xz"));
    words.save(folder.resolve("words.bin"));
    new PackedLemmas().save(folder.resolve("lemmas.bin"));
    weights("models/en-pos.xz", words).save(folder.resolve("tagger.bin"), TAGGER_STEP);
    weights("models/en-dep.xz", words).save(folder.resolve("parser.bin"), PARSER_STEP);
  }

  private static PackedWeights weights(String path, PackedWords words) {
    OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) NLPUtils.getComponent(BASE + path);
    return new PackedWeights(component, words.clusterSets(), words.tagLists());
  }

  @SuppressWarnings("unchecked")
  private static <T> T read(String path) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(BASE + path)) {
      return (T) in.readObject();
    }
  }
}
