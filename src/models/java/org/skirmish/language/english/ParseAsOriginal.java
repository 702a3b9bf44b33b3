package org.skirmish.language.english;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skirmish.language.Token;
import org.skirmish.source.Span;

/**
 * Parses sentences with NLP4J itself, for the test that holds our parser to it. The arguments are a
 * file with a sentence on each line and the file to write: a token on each line (form, lemma, tag,
 * head from 1, relation), a blank line behind each sentence.
 */
final class ParseAsOriginal {

  private static final String BASE = "edu/emory/mathcs/nlp/";

  private final List<NLPComponent<NLPNode>> steps = new ArrayList<>();

  private ParseAsOriginal() throws IOException, ClassNotFoundException {
    GlobalLexica<NLPNode> lexica =
        new GlobalLexica<>(
            new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8)));
    lexica.setAmbiguityClasses(
        new GlobalLexicon<Map<String, List<String>>>(
            read("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
            Field.word_form_simplified_lowercase,
            null));
    lexica.setWordClusters(
        new GlobalLexicon<Map<String, Set<String>>>(
            read("lexica/en-brown-clusters-simplified-lowercase.xz"),
            Field.word_form_simplified_lowercase,
            null));
    steps.add(lexica);
    steps.add(NLPUtils.getComponent(BASE + "models/en-pos.xz"));
    steps.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
    steps.add(NLPUtils.getComponent(BASE + "models/en-dep.xz"));
  }

  public static void main(String[] args) throws Exception {
    ParseAsOriginal original = new ParseAsOriginal();
    StringBuilder out = new StringBuilder();
    for (String sentence : Files.readAllLines(Path.of(args[0]))) {
      if (!sentence.isBlank() && !sentence.startsWith("#")) {
        original.parse(sentence, out);
      }
    }
    Files.writeString(Path.of(args[1]), out);
  }

  private void parse(String sentence, StringBuilder out) {
    List<Token> tokens = EnglishTokenizer.tokens(sentence, new Span(0, sentence.length()));
    NLPNode[] nodes = new NLPNode[tokens.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setID(i);
      nodes[i].setWordForm(tokens.get(i - 1).form());
    }
    steps.forEach(step -> step.process(nodes));
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      out.append(node.getWordForm()).append('\t');
      out.append(node.getLemma()).append('\t');
      out.append(node.getPartOfSpeechTag()).append('\t');
      out.append(node.getDependencyHead().getID()).append('\t');
      out.append(node.getDependencyLabel()).append('\n');
    }
    out.append('\n');
  }

  @SuppressWarnings("unchecked")
  private static <T> T read(String path) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(BASE + path)) {
      return (T) in.readObject();
    }
  }
}
