package org.skirmish.language.english;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.skirmish.language.Parser;
import org.skirmish.language.TagHints;
import org.skirmish.language.Token;
import org.skirmish.language.Tree;
import org.skirmish.language.model.Hash;
import org.skirmish.language.model.ModelReader;
import org.skirmish.source.Deadline;

/**
 * Parts of speech, dictionary forms and dependency trees of English, by the models of NLP4J. {@code
 * EnglishParser.load().parse(EnglishTokenizer.tokens(text, sentence))} is the tree of a sentence.
 */
public final class EnglishParser implements Parser {

  /** As many words as are parsed as one sentence. */
  private static final int MAX_WORDS = 400;

  /** The models, loaded by two threads: half of the work is the parser's weights. */
  private static final class Models {
    private static final Models LOADED = new Models();

    private final WordList words;
    private final Tagger tagger;
    private final Lemmatizer lemmatizer;
    private final DependencyParser parser;

    private Models() {
      CompletableFuture<DependencyParser> loading =
          CompletableFuture.supplyAsync(DependencyParser::load);
      words = new WordList(new ModelReader(EnglishParser.class, "words.bin"));
      tagger = new Tagger(new ModelReader(EnglishParser.class, "tagger.bin"));
      lemmatizer = new Lemmatizer(new ModelReader(EnglishParser.class, "lemmas.bin"));
      parser = loading.join();
    }

    static Models loaded() {
      return LOADED;
    }
  }

  private final TagHints hints;

  private EnglishParser(TagHints hints) {
    this.hints = hints;
  }

  /** The parser. The models are loaded once, when the first sentence is parsed. */
  public static EnglishParser load() {
    return new EnglishParser(TagHints.NONE);
  }

  /**
   * Begins to load the models on threads of their own; for a program that has other things to do
   * before it has a sentence to parse. It takes a third of a run with one article.
   */
  public static void prepare() {
    Thread loading = new Thread(Models::loaded, "models");
    loading.setDaemon(true);
    loading.start();
  }

  /**
   * This parser with the tagger overruled. It throws an {@link IllegalArgumentException} if a hint
   * is none of the tagger's tags.
   */
  public EnglishParser with(TagHints hints) {
    return new EnglishParser(hints);
  }

  @Override
  public Tree parse(List<Token> tokens) {
    Deadline.check();
    if (tokens.isEmpty()) {
      return new Tree(List.of());
    }
    Models models = Models.loaded();
    Word[] words = new Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = new Word(tokens.get(i).form(), i == 0, models.words);
    }
    String[] tags = hinted(tokens, models.tagger.tags(words), models.tagger);
    String[] lemmas = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      lemmas[i] = models.lemmatizer.lemma(words[i].lower, tags[i]);
    }
    return Tree.of(tokens, lemmas, tags, () -> arcs(models, words, tags, lemmas));
  }

  private static Tree.Arcs arcs(Models models, Word[] words, String[] tags, String[] lemmas) {
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    for (int from = 0; from < words.length; ) {
      int to = cut(tags, from);
      piece(models, words, tags, lemmas, from, to, heads, relations);
      from = to;
    }
    ClosingSpeakers.mend(lemmas, tags, heads, relations);
    return new Tree.Arcs(heads, relations);
  }

  private String[] hinted(List<Token> tokens, String[] tags, Tagger tagger) {
    TagHints.Tagged sentence = new TagHints.Tagged(tokens, tags);
    for (int i = 0; i < tags.length; i++) {
      String hint = hints.tag(sentence, i);
      if (hint != tags[i]) {
        tags[i] = tagger.tag(hint);
      }
    }
    return tags;
  }

  /** Where the piece that begins at {@code from} ends: behind the last mark within the bound. */
  private static int cut(String[] tags, int from) {
    if (tags.length - from <= MAX_WORDS) {
      return tags.length;
    }
    for (int to = from + MAX_WORDS; to > from + MAX_WORDS / 2; to--) {
      String tag = tags[to - 1];
      if (tag.equals(".") || tag.equals(":") || tag.equals(",")) {
        return to;
      }
    }
    return from + MAX_WORDS;
  }

  private static void piece(
      Models models,
      Word[] words,
      String[] tags,
      String[] lemmas,
      int from,
      int to,
      int[] heads,
      String[] relations) {
    Nodes nodes = new Nodes(to - from);
    for (int i = from; i < to; i++) {
      long tag = Hash.of(tags[i]);
      long power = Hash.power(tags[i].length());
      nodes.set(i - from + 1, lemmas[i], tag, power, words[i].clusters);
    }
    Arcs arcs = models.parser.parse(nodes);
    String[] names = models.parser.relationNames();
    for (int i = from; i < to; i++) {
      int node = i - from + 1;
      int head = arcs.head(node);
      heads[i] = head == 0 ? -1 : from + head - 1;
      relations[i] = names[arcs.label(node)];
    }
  }
}
