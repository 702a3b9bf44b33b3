package org.skirmish.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.infobox.Box;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;

/** The article's running text: sections with their sentences, and the references below them. */
record Body(
    List<Section> sections,
    List<List<Section>> insets,
    List<Reference> references,
    Optional<LocalDate> published) {

  /**
   * Whether the line is the {@code date 2021-03-16} that some copies of news reports begin with.
   */
  static boolean isDateLine(String text) {
    return text.length() == 15 && text.startsWith("date ") && Character.isDigit(text.charAt(5));
  }

  /**
   * @param insets the boxes of other events; what stands below one up to the next heading is told
   *     of its event, but for the first prose of all
   */
  static Body read(
      String text, List<Line> lines, int titleLine, Optional<Box> box, List<Box> insets) {
    return new Builder(text, lines, titleLine, box, insets).build();
  }

  private static final class Builder {
    private static final int LONGEST_DATELINE = 60;
    private static final int LONGEST_BYLINE = 80;
    private static final Set<String> PUBLICATION =
        WordSets.of(Body.class, "page-words.csv").get("published");

    private final String text;
    private final List<Line> lines;
    private final int titleLine;
    private final int boxFrom;
    private final int boxTo;
    private final boolean marked;
    private final Sentences sentences = new Sentences();
    private final List<Section> sections = new ArrayList<>();
    private final List<Box> insets;
    private final List<List<Section>> insetSections = new ArrayList<>();
    private List<Section> current = sections;
    private final List<Reference> references = new ArrayList<>();
    private String heading = Section.LEAD;
    private Section.Kind kind = Section.Kind.LEAD;
    private List<List<Sentence>> paragraphs = new ArrayList<>();

    /** No bylines begin on a line up to this one: what ends them is the same for all of these. */
    private int noBylinesTo = -1;

    Builder(String text, List<Line> lines, int titleLine, Optional<Box> box, List<Box> insets) {
      this.insets = insets;
      this.text = text;
      this.lines = lines;
      this.titleLine = titleLine;
      this.boxFrom = box.map(Box::from).orElse(-1);
      this.boxTo = box.map(Box::to).orElse(-1);
      boolean anyMark = false;
      for (int i = titleLine + 1; i < lines.size() && !anyMark; i++) {
        anyMark = Heading.marked(lines, i).filter(h -> h.level() > 1).isPresent();
      }
      this.marked = anyMark;
    }

    Body build() {
      int i = 0;
      boolean prose = false;
      while (i < lines.size()) {
        if (i >= boxFrom && i < boxTo) {
          i = boxTo;
          continue;
        }
        if (isInset(i)) {
          i = insets.get(insetSections.size()).to();
          beginInset(prose);
          continue;
        }
        Line line = lines.get(i);
        if (line.isBlank()
            || i == titleLine && !Prose.isProse(line.text())
            || i > titleLine && i < boxFrom && !Prose.isProse(line.text())
            || isDateLine(line.text())) {
          i++;
          continue;
        }
        Optional<Heading> found = headingAt(i, prose);
        if (found.isPresent()) {
          begin(found.get());
          i += found.get().lines();
        } else if (Furniture.isFurniture(line.text())) {
          i++;
        } else if (!prose && i > titleLine && bylinesEnd(i) > i) {
          i = bylinesEnd(i);
        } else {
          int end = paragraphEnd(i);
          addParagraph(i, end);
          prose |= Prose.isProse(line.text());
          i = end;
        }
      }
      close();
      return new Body(sections, insetSections, references, published());
    }

    private boolean isInset(int at) {
      return insetSections.size() < insets.size() && insets.get(insetSections.size()).from() == at;
    }

    private void beginInset(boolean prose) {
      insetSections.add(new ArrayList<>());
      if (prose) {
        close();
        current = insetSections.get(insetSections.size() - 1);
        kind = Section.Kind.LEAD;
        paragraphs = new ArrayList<>();
      }
    }

    /**
     * Behind the short lines that stand in a block of their own between the title and the first
     * prose: who wrote the report, and when it was published. {@code at} if there are none.
     */
    private int bylinesEnd(int at) {
      if (at <= noBylinesTo) {
        return at;
      }
      int end = at;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        String line = lines.get(end).text();
        if (line.length() > LONGEST_BYLINE
            || Prose.closesLikeSentence(line)
            || ReferenceList.isEntry(line)) {
          noBylinesTo = end;
          return at;
        }
        end++;
      }
      boolean proseBelow = Prose.isAnyProse(Line.firstFilled(lines.subList(end, lines.size()), 2));
      noBylinesTo = proseBelow ? noBylinesTo : end;
      return proseBelow ? end : at;
    }

    /** From a date line, a "Published …" line or a dateline ahead of the first paragraph. */
    private Optional<LocalDate> published() {
      int seen = 0;
      for (int i = 0; i < lines.size() && seen < 8; i++) {
        String line = lines.get(i).text();
        if (line.isEmpty() || i >= boxFrom && i < boxTo) {
          continue;
        }
        seen++;
        boolean title = i == titleLine && !line.startsWith("Published");
        if (isDateLine(line) || !title && tellsPublication(line)) {
          Optional<LocalDate> day = Dates.within(line);
          if (day.isPresent()) {
            return day;
          }
        }
        int dash = dashOf(line);
        if (dash > 0 && Character.isUpperCase(line.charAt(0))) {
          Optional<LocalDate> day = Dates.within(line.substring(0, dash));
          if (day.isPresent()) {
            return day;
          }
        }
      }
      return Optional.empty();
    }

    /** "Published 3 May 2014", "By Jane Okello, 3 May 2014", "Saturday, May 3, 2014 10:15". */
    private static boolean tellsPublication(String line) {
      if (line.length() > LONGEST_BYLINE || Prose.closesLikeSentence(line) || dashOf(line) > 0) {
        return false;
      }
      String first = line.substring(0, firstWordEnd(line));
      return PUBLICATION.contains(first)
          || !first.isEmpty() && Character.isDigit(first.charAt(0))
          || Dates.isDayOrMonth(first);
    }

    private static int firstWordEnd(String line) {
      int end = 0;
      while (end < line.length() && " ,:".indexOf(line.charAt(end)) < 0) {
        end++;
      }
      return end;
    }

    /** Where the dash of a dateline stands ("KABUL, Sept. 5, 2019 — …"), or −1. */
    private static int dashOf(String line) {
      return DatelineMark.dash(line, 0, Math.min(line.length(), LONGEST_DATELINE));
    }

    private Optional<Heading> headingAt(int at, boolean prose) {
      Optional<Heading> found = Heading.marked(lines, at);
      if (found.isPresent() || !prose) {
        return found;
      }
      Optional<Heading> bare = Heading.bare(lines, at);
      // Beside marked headings only a well-known one that stands apart is one too.
      return marked && bare.isPresent() && !isApart(at, bare.get()) ? Optional.empty() : bare;
    }

    private boolean isApart(int at, Heading bare) {
      return bare.kind() != Section.Kind.BODY
          && lines.get(at - 1).isBlank()
          && at + 1 < lines.size()
          && lines.get(at + 1).isBlank();
    }

    private void begin(Heading found) {
      close();
      current = sections;
      heading = found.text();
      kind = found.kind();
      paragraphs = new ArrayList<>();
    }

    private void close() {
      if (kind == Section.Kind.LEAD ? !paragraphs.isEmpty() : true) {
        current.add(new Section(heading, kind, paragraphs));
      }
    }

    /** A paragraph goes on over line breaks that cut a sentence in two. */
    private int paragraphEnd(int at) {
      int end = at + 1;
      while (end < lines.size()
          && !(end >= boxFrom && end < boxTo)
          && !isInset(end)
          && isWrapped(lines.get(end - 1).text())
          && continues(lines.get(end))) {
        end++;
      }
      return end;
    }

    private static boolean isWrapped(String line) {
      return line.length() >= 50 && line.length() <= 130 && !Prose.closesLikeSentence(line);
    }

    private static boolean continues(Line line) {
      return !line.isBlank()
          && !line.text().startsWith("•")
          && !line.text().startsWith("=")
          && !ReferenceList.isEntry(line.text());
    }

    private void addParagraph(int from, int to) {
      Line first = lines.get(from);
      if (ReferenceList.isEntry(first.text())) {
        references.add(ReferenceList.read(first, references.size() + 1));
        return;
      }
      if (kind == Section.Kind.APPARATUS) {
        return;
      }
      Span span = new Span(first.span().start(), lines.get(to - 1).span().end());
      List<Sentence> found = sentences.of(text, span);
      if (!found.isEmpty()) {
        paragraphs.add(found);
      }
    }
  }
}
