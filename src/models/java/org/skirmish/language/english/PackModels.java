package org.skirmish.language.english;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Packs the English models of NLP4J into the files that the program reads. */
final class PackModels {

  private static final String BASE = "edu/emory/mathcs/nlp/";

  private PackModels() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    float tagStep = args.length > 1 ? Float.parseFloat(args[1]) : 0.007f;
    float parseStep = args.length > 2 ? Float.parseFloat(args[2]) : 0.0065f;
    Map<String, Set<String>> clusters =
        read(BASE + "lexica/en-brown-clusters-simplified-lowercase.xz");
    Map<String, List<String>> tags =
        read(BASE + "lexica/en-ambiguity-classes-simplified-lowercase.xz");
    PackedWords words = new PackedWords(clusters, tags);
    words.save(folder.resolve("words.bin"));
    new PackedLemmas().save(folder.resolve("lemmas.bin"));
    PackedWeights tagger = new PackedWeights(component("models/en-pos.xz"), words);
    tagger.save(folder.resolve("tagger.bin"), tagStep);
    PackedWeights parser = new PackedWeights(component("models/en-dep.xz"), words);
    parser.save(folder.resolve("parser.bin"), parseStep);
  }

  private static OnlineComponent<?, ?> component(String path) {
    return (OnlineComponent<?, ?>) NLPUtils.getComponent(BASE + path);
  }

  @SuppressWarnings("unchecked")
  private static <T> T read(String path) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(path)) {
      return (T) in.readObject();
    }
  }
}
