package org.skirmish.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The JSON-LD of a page: what it says about the story to search engines. */
final class LinkedData {

  private static final Set<String> TYPES = HtmlPage.WORDS.get("story-type");

  private LinkedData() {}

  /** The object about the story, wherever it stands. */
  static Optional<JsonNode> story(Element root) {
    ObjectMapper mapper = new ObjectMapper();
    for (Element script : root.select("script[type=application/ld+json]")) {
      try {
        Optional<JsonNode> story = story(mapper.readTree(script.data()));
        if (story.isPresent()) {
          return story;
        }
      } catch (JsonProcessingException e) {
        // A script that is broken tells nothing; the page has other places.
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> story(JsonNode root) {
    Deque<JsonNode> left = new ArrayDeque<>();
    left.add(root);
    while (!left.isEmpty()) {
      JsonNode node = left.remove();
      if (isStory(node.path("@type"))) {
        return Optional.of(node);
      }
      node.elements().forEachRemaining(left::add);
    }
    return Optional.empty();
  }

  private static boolean isStory(JsonNode type) {
    if (type.isTextual()) {
      return TYPES.contains(type.asText());
    }
    for (JsonNode one : type) {
      if (one.isTextual() && TYPES.contains(one.asText())) {
        return true;
      }
    }
    return false;
  }

  /** The text at the end of the names, of a list its first; empty without one. */
  static String text(JsonNode node, String names) {
    JsonNode at = node;
    for (String name : names.split("/")) {
      at = at.isArray() ? at.path(0) : at;
      at = at.path(name);
    }
    at = at.isArray() ? at.path(0) : at;
    return at.isTextual() ? at.asText().strip() : "";
  }
}
