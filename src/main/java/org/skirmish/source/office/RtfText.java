package org.skirmish.source.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.skirmish.source.Reject.Reason;

/** Takes the text of an RTF document from the parser's events. */
final class RtfText extends RtfListenerAdaptor {

  /** Destinations whose words are the document's. */
  private static final Set<Command> SHOWN =
      EnumSet.of(Command.rtf, Command.field, Command.fldrslt, Command.ud);

  private static final int DEEPEST = 500;

  /** Where the words of a group go. */
  private enum Words {
    TEXT,
    TITLE,
    STYLES,
    /** A drawing, which may have text boxes. */
    DRAWING,
    NOWHERE
  }

  /** What holds until a group ends. */
  private static final class Group {
    private Words words = Words.TEXT;
    private boolean hidden;
    private boolean note;
    private boolean box;

    Group inner() {
      Group group = new Group();
      group.words = words;
      group.hidden = hidden;
      return group;
    }
  }

  private final Deque<Group> groups = new ArrayDeque<>();
  private final Styles styles = new Styles();
  private final StringBuilder title = new StringBuilder();
  private final RtfRows rows;
  private final Flow flow;
  private Group group = new Group();
  private int notes;

  private String style = "";
  private boolean item;
  private String newStyle = "";
  private String newParent = "";

  /**
   * @param article the longest text of an article
   */
  RtfText(int article) {
    flow = new Flow(article);
    rows = new RtfRows(flow);
    flow.openParagraph();
  }

  /** What was read. */
  Laid laid() throws IOException {
    rows.end();
    return new Laid(flow.text(), title.toString().strip());
  }

  @Override
  public void processGroupStart() {
    if (groups.size() > DEEPEST) {
      throw new UncheckedIOException(
          new UnreadableException(
              Reason.UNREADABLE,
              "its parts are nested more than 500 deep: copy the article's text into a"
                  + " .txt file"));
    }
    groups.push(group);
    group = group.inner();
  }

  @Override
  public void processGroupEnd() {
    try {
      if (group.note) {
        flow.closeParagraph(Layout.Kind.TEXT, 0);
        flow.closeNote();
        notes--;
      } else if (group.box) {
        flow.closeParagraph(Layout.Kind.TEXT, 0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    group = groups.isEmpty() ? new Group() : groups.pop();
  }

  @Override
  public void processString(String words) {
    try {
      switch (group.words) {
        case TEXT -> add(words);
        case TITLE -> {
          int room = Laid.LONGEST_TITLE - title.length();
          title.append(words, 0, Math.min(words.length(), room));
        }
        case STYLES -> name(words);
        default -> {}
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String words) throws IOException {
    if (!group.hidden && group.words == Words.TEXT) {
      flow.add(words);
    }
  }

  /** The name of a style ends its entry. */
  private void name(String words) {
    int end = words.indexOf(';');
    String name = Styles.name(end < 0 ? words : words.substring(0, end));
    styles.add(newStyle, new Styles.Style(name, newParent, 0, group.hidden));
    newStyle = "";
    newParent = "";
  }

  @Override
  public void processCommand(Command command, int number, boolean given, boolean optional) {
    try {
      if (command.getCommandType() == CommandType.Destination || optional) {
        destination(command);
      } else if (group.words == Words.STYLES) {
        define(command, number);
      } else if (group.words == Words.TEXT) {
        text(command, number, given);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void destination(Command command) {
    boolean drawing = group.words == Words.DRAWING;
    if (group.words == Words.NOWHERE && command != Command.title
        || group.words != Words.TEXT && !drawing && command != Command.title) {
      return;
    }
    switch (command) {
      case stylesheet -> group.words = Words.STYLES;
      case info -> group.words = Words.NOWHERE;
      case title -> group.words = Words.TITLE;
      case shp, shpinst -> group.words = Words.DRAWING;
      case shptxt -> openBox();
      case footnote -> openNote();
      default -> {
        if (!SHOWN.contains(command)) {
          group.words = drawing ? Words.DRAWING : Words.NOWHERE;
        }
      }
    }
  }

  private void openBox() {
    group.words = Words.TEXT;
    group.box = true;
    flow.openParagraph();
  }

  private void openNote() {
    group.note = true;
    notes++;
    flow.openNote();
    flow.openParagraph();
  }

  private void define(Command command, int number) {
    switch (command) {
      case s -> newStyle = Integer.toString(number);
      case sbasedon -> newParent = Integer.toString(number);
      case v -> group.hidden = true;
      default -> {}
    }
  }

  private void text(Command command, int number, boolean given) throws IOException {
    switch (command) {
      case par, sect, nestcell -> endParagraph();
      case cell -> {
        rows.begin();
        closeParagraph();
        rows.endCell();
        flow.openParagraph();
      }
      case row -> rows.endRow();
      case intbl -> rows.inTable();
      case pard -> {
        rows.outside();
        style = "";
        item = false;
      }
      case s -> style = Integer.toString(number);
      case ls -> item = number > 0;
      case v, deleted -> group.hidden = !given || number != 0;
      case plain -> group.hidden = false;
      case line -> add("\n");
      case tab -> add("\t");
      default -> add(character(command));
    }
  }

  private static String character(Command command) {
    return switch (command) {
      case emdash -> "—";
      case endash -> "–";
      case lquote -> "‘";
      case rquote -> "’";
      case ldblquote -> "“";
      case rdblquote -> "”";
      case bullet -> "•";
      case nonbreakingspace -> "\u00A0";
      case emspace, enspace, qmspace -> " ";
      case nonbreakinghyphen -> "-";
      default -> "";
    };
  }

  private void endParagraph() throws IOException {
    if (notes == 0) {
      rows.begin();
    }
    closeParagraph();
    flow.openParagraph();
  }

  private void closeParagraph() throws IOException {
    int heading = styles.level(style);
    Layout.Kind kind = item ? Layout.Kind.ITEM : Layout.Kind.TEXT;
    kind = heading > 0 ? Layout.Kind.HEADING : kind;
    boolean leftOut = styles.isLeftOut(style) || styles.isHidden(style);
    flow.closeParagraph(leftOut ? Layout.Kind.LEFT_OUT : kind, heading);
  }
}
