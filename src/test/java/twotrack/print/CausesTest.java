package twotrack.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.AttributeException;
import javax.print.DocFlavor;
import javax.print.FlavorException;
import javax.print.PrintException;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReason;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.print.PrintProblem.Cause;

class CausesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      none                                   |
      media-low-warning                      |
      cups-waiting-for-job-completed         |
      media-empty-error                      | NO_PAPER
      media-needed                           | NO_PAPER
      input-tray-missing                     | NO_PAPER
      media-jam-error                        | JAM
      door-open-report                       | OPEN
      toner-empty                            | NO_INK
      marker-supply-empty-error              | NO_INK
      offline-report                         | OFFLINE
      paused                                 | STOPPED
      paused media-empty-error               | NO_PAPER
      media-empty-error media-jam-error      | JAM
      fuser-over-temp-error                  | ATTENTION
      """)
  void aPrintersWordsComeToOneCause(String words, Cause expected) {
    assertEquals(Optional.ofNullable(expected), Causes.ofReasons(Arrays.asList(words.split(" "))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      printer PDF is idle.  enabled since Sat\\n\\tAlerts: none\\n                          |
      printer PDF disabled since Sat -\\n\\tPaused\\n\\tAlerts: paused\\n                   | STOPPED
      printer PDF disabled since Sat -\\n\\treason unknown\\n\\tAlerts: none\\n             | STOPPED
      printer PDF is idle.  enabled since Sat\\n\\tRejecting Jobs\\n\\tAlerts: none\\n      | REFUSES
      printer PDF now printing PDF-3.\\n\\tAlerts: media-empty-error, connecting-to-device  | NO_PAPER
      scheduler is not running\\n                                                           | NO_SERVICE
      lpstat: Invalid destination name in list "PDF".\\n                                    | GONE
      ''                                                                                    |
      """)
  void whatCupsSaysComesToOneCause(String status, Cause expected) {
    assertEquals(Optional.ofNullable(expected), Causes.ofStatus(status.replace("\\n", "\n").replace("\\t", "\t")));
  }

  @Test
  void whatServicesSayComesToOneCause() {
    assertEquals(Optional.empty(), Causes.of(new HashPrintServiceAttributeSet(PrinterState.IDLE)));
    assertEquals(Optional.of(Cause.STOPPED), Causes.of(new HashPrintServiceAttributeSet(PrinterState.STOPPED)));
    var empty = new PrinterStateReasons();
    empty.put(PrinterStateReason.MEDIA_EMPTY, Severity.ERROR);
    var attributes = new HashPrintServiceAttributeSet(PrinterState.STOPPED);
    attributes.add(empty);
    assertEquals(Optional.of(Cause.NO_PAPER), Causes.of(attributes));
    attributes.add(PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS);
    assertEquals(Optional.of(Cause.REFUSES), Causes.of(attributes));
  }

  @Test
  void aRefusedDocumentSaysWhy() {
    assertEquals(new PrintProblem(Cause.NO_FORMAT, "A", ""), Causes.of(new NoFlavor(), "A"));
    assertEquals(new PrintProblem(Cause.NO_OPTION, "A", "Copies, na-letter"), Causes.of(new NoOption(), "A"));
    assertEquals(new PrintProblem(Cause.REFUSES, "A", ""), Causes.of(new PrintException("Printer is not accepting job."), "A"));
    var lpr = new IOException("error=1 running: '/usr/bin/lpr' '-PA'\n\t\tlpr: Error - The printer or class does not exist.");
    assertEquals(new PrintProblem(Cause.NOT_SENT, "A", "lpr: Error - The printer or class does not exist."), Causes.of(new PrintException(lpr), "A"));
    var missing = new IOException("Cannot run program \"/usr/bin/lpr\": Exec failed, error: 2 (No such file or directory)");
    assertEquals(Cause.NO_COMMAND, Causes.of(new PrintException(missing), "A").cause());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCauseHasASentenceOfItsOwn(Language language) {
    var messages = new Messages(language);
    Set<String> sentences = new HashSet<>(Arrays.stream(Cause.values()).map(cause -> new PrintProblem(cause, "Tray 2", "words").message(messages)).toList());
    assertEquals(Cause.values().length, sentences.size());
    assertFalse(sentences.stream().anyMatch(sentence -> sentence.startsWith("!")));
  }

  private static final class NoFlavor extends PrintException implements FlavorException {
    private static final long serialVersionUID = 1;

    @Override
    public DocFlavor[] getUnsupportedFlavors() {
      return new DocFlavor[] {DocFlavor.INPUT_STREAM.PDF};
    }
  }

  private static final class NoOption extends PrintException implements AttributeException {
    private static final long serialVersionUID = 1;

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Class[] getUnsupportedAttributes() {
      return List.of(Copies.class).toArray(Class[]::new);
    }

    @Override
    public Attribute[] getUnsupportedValues() {
      return new Attribute[] {MediaSizeName.NA_LETTER};
    }
  }
}
