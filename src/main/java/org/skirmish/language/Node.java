package org.skirmish.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.source.Span;

/** A word in its sentence's dependency tree. */
public final class Node {

  private final int index;
  private final Token token;
  private final String word;
  private final String lemma;
  private final String tag;
  private final Tree.Drawing drawing;
  private String relation = "root";
  private Node head;
  private final List<Node> children = new ArrayList<>(4);
  private final List<Node> childrenView = Collections.unmodifiableList(children);

  Node(int index, Token token, String lemma, String tag, Tree.Drawing drawing) {
    this.index = index;
    this.token = token;
    this.word = token.form().toLowerCase(Locale.ROOT);
    this.lemma = lemma;
    this.tag = tag;
    this.drawing = drawing;
  }

  /** Hangs this node on another; children are attached in the order of the text. */
  void attach(Node to, String by) {
    head = to;
    relation = by;
    to.children.add(this);
  }

  /** Its place in the sentence, from 0. */
  public int index() {
    return index;
  }

  public String form() {
    return token.form();
  }

  /** The form in lower case. */
  public String word() {
    return word;
  }

  /**
   * The dictionary form in lower case: "shell" for "shelled"; "#crd#" for a number word, "#ord#"
   * for "third", "0" for figures.
   */
  public String lemma() {
    return lemma;
  }

  /** Its part of speech, in the terms of the Penn Treebank: VBD, NNS. */
  public String tag() {
    return tag;
  }

  /** Its relation to its head in ClearNLP's terms: nsubj, dobj, prep, pobj; "root" without one. */
  public String relation() {
    drawing.ensure();
    return relation;
  }

  public Span span() {
    return token.span();
  }

  /** The node it depends on; empty for a root. */
  public Optional<Node> head() {
    drawing.ensure();
    return Optional.ofNullable(head);
  }

  /** The nodes that depend on it, in the order of the text. */
  public List<Node> children() {
    drawing.ensure();
    return childrenView;
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  @Override
  public String toString() {
    return form() + "/" + tag + "/" + relation;
  }
}
