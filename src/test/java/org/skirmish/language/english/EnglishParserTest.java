package org.skirmish.language.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.language.Node;
import org.skirmish.language.Parser;
import org.skirmish.language.TagHints;
import org.skirmish.language.Token;
import org.skirmish.language.Tree;
import org.skirmish.source.Span;

class EnglishParserTest {

  private static final Parser PARSER = EnglishParser.load();

  @ParameterizedTest
  @CsvSource({
    "Rebels shelled the town.,Rebels,nsubj,shelled",
    "Rebels shelled the town.,town,dobj,shelled",
    "The town was shelled by rebels.,town,nsubjpass,shelled",
    "'Rebels shelled a town, hurting two boys, residents and an official said.',residents,nsubj,said",
    "'Rebels shelled a town, hurting two boys, residents and an official said.',official,conj,residents",
    "The town was shelled by rebels.,rebels,pobj,by",
    "The town was shelled by rebels.,by,agent,shelled",
    "A bomb killed two soldiers and a driver.,driver,conj,soldiers",
    "The men who attacked the post fled.,attacked,relcl,men",
    "The army said the rebels had fled.,fled,ccomp,said",
    "The attack did not succeed.,not,neg,succeed",
  })
  void findsWhatDependsOnWhat(String sentence, String word, String relation, String head) {
    Node node = node(PARSER.parse(tokens(sentence)), word);
    assertThat(node.relation()).isEqualTo(relation);
    assertThat(node.head()).map(Node::form).contains(head);
  }

  @Test
  void namesTheDictionaryFormAndThePartOfSpeech() {
    Node node = node(PARSER.parse(tokens("Rebels shelled the town.")), "shelled");
    assertThat(node.lemma()).isEqualTo("shell");
    assertThat(node.tag()).isEqualTo("VBD");
    assertThat(node.head()).isEmpty();
    assertThat(node.relation()).isEqualTo("root");
  }

  @Test
  void parsesWhatTheCallerLeaves() {
    List<Token> tokens = new ArrayList<>(tokens("Rebels [7] shelled Aïn-el-Hout."));
    tokens.removeIf(token -> token.form().equals("[7]"));
    Tree tree = PARSER.parse(tokens);
    assertThat(node(tree, "shelled").span()).isEqualTo(new Span(11, 18));
    assertThat(node(tree, "Rebels").relation()).isEqualTo("nsubj");
  }

  @Test
  void aLexiconOverrulesTheTagger() {
    List<Token> tokens = tokens("Artillery shelling targeted areas near Bakhmut.");
    TagHints verbs =
        (sentence, i) ->
            sentence.word(i).equals("targeted") && sentence.tag(i - 1).equals("NN")
                ? "VBD"
                : sentence.tag(i);
    Tree tree = EnglishParser.load().with(verbs).parse(tokens);
    assertThat(node(tree, "targeted").tag()).isEqualTo("VBD");
    assertThat(node(tree, "targeted").lemma()).isEqualTo("target");
    assertThat(node(tree, "targeted").head()).isEmpty();
    assertThat(node(tree, "shelling").relation()).isEqualTo("nsubj");
    assertThat(node(tree, "areas").relation()).isEqualTo("dobj");
  }

  @Test
  void aHintSeesThoseBeforeIt() {
    TagHints allAlike = (sentence, i) -> i == 0 ? "NN" : sentence.tag(i - 1);
    Tree tree = EnglishParser.load().with(allAlike).parse(tokens("They shot and killed him"));
    assertThat(tree.nodes()).extracting(Node::tag).containsOnly("NN");
  }

  @Test
  void aHintThatIsNoTagIsAnError() {
    EnglishParser parser = EnglishParser.load().with((sentence, i) -> "VERB");
    assertThatThrownBy(() -> parser.parse(tokens("They fled.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("VERB");
  }

  @Test
  void nothingIsATreeOfNothing() {
    assertThat(PARSER.parse(List.of()).nodes()).isEmpty();
  }

  @Test
  void oneWordIsARoot() {
    assertThat(PARSER.parse(tokens("Attack")).nodes())
        .singleElement()
        .satisfies(node -> assertThat(node.head()).isEmpty());
  }

  @Test
  void aLongSentenceIsParsedInPieces() {
    String sentence = "soldiers shot at the rebels, who fled, and ".repeat(1000);
    List<Node> nodes = PARSER.parse(tokens(sentence)).nodes();
    assertThat(nodes).hasSize(10_000);
    long roots = nodes.stream().filter(node -> node.head().isEmpty()).count();
    assertThat(roots).isGreaterThanOrEqualTo(10_000 / 400);
    assertThat(nodes)
        .allSatisfy(
            node ->
                assertThat(node.head().map(Node::index).orElse(node.index()))
                    .isBetween(node.index() - 400, node.index() + 400));
  }

  @Test
  void threadsShareAParser() {
    List<String> sentences =
        IntStream.range(0, 200)
            .mapToObj(i -> "Rebels shelled " + "the town and ".repeat(i % 7) + "the " + i + " men.")
            .toList();
    List<String> alone = sentences.stream().map(EnglishParserTest::described).toList();
    List<String> together = sentences.parallelStream().map(EnglishParserTest::described).toList();
    assertThat(together).isEqualTo(alone);
  }

  @Property(tries = 300)
  void anyTokensMakeATree(@ForAll @Size(max = 60) List<String> forms) {
    List<Token> tokens = forms.stream().map(form -> new Token(form, new Span(0, 0))).toList();
    Tree tree = PARSER.parse(tokens);
    assertThat(tree.nodes()).extracting(Node::form).isEqualTo(forms);
    for (Node node : tree.nodes()) {
      assertThat(stepsToRoot(node)).isLessThan(forms.size());
    }
  }

  @Test
  void oneWordOverAndOverIsNoTrouble() {
    for (String word :
        List.of("the", "of", "killed", ",", "\u0000", "\uD800", "", "\uD83D\uDCA5")) {
      List<Token> tokens = Collections.nCopies(2000, new Token(word, new Span(0, 0)));
      assertThat(PARSER.parse(tokens).nodes()).hasSize(2000);
    }
  }

  private static int stepsToRoot(Node node) {
    int steps = 0;
    for (Node at = node; at.head().isPresent() && steps < 1000; at = at.head().get()) {
      steps++;
    }
    return steps;
  }

  private static String described(String sentence) {
    return PARSER.parse(tokens(sentence)).nodes().stream()
        .map(node -> node + "<" + node.head().map(Node::index).orElse(-1))
        .collect(Collectors.joining(" "));
  }

  private static List<Token> tokens(String text) {
    return EnglishTokenizer.tokens(text, new Span(0, text.length()));
  }

  private static Node node(Tree tree, String form) {
    return tree.nodes().stream().filter(node -> node.form().equals(form)).findFirst().orElseThrow();
  }
}
