package twotrack.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twotrack.i18n.Language;
import twotrack.model.EventTable;
import twotrack.stance.CoderAgreement;
import twotrack.stance.StanceReading;
import twotrack.stance.Verdict;

class StanceWordsTest {
  @ParameterizedTest
  @CsvSource({"46.08,+46", "-2.7,–3", "0,0", "-0.3,0", "0.4,0"})
  void indicesCarryTheirSign(double value, String expected) {
    assertEquals(expected, StanceWords.signed(value));
  }

  @ParameterizedTest
  @CsvSource({"7.2,2,+7.20", "-0.284,1,–0.3", "-0.04,1,0.0"})
  void productsCarryTheirSign(double value, int decimals, String expected) {
    assertEquals(expected, StanceWords.signed(value, decimals));
  }

  @Test
  void withoutEvidenceThePanelSaysHowMuchIsMissing() {
    StanceScene scene = StanceScenes.scene(StanceScenes.bundled(), "sk-telecom", Language.ENGLISH);
    StanceReading reading = scene.index().reading(EventTable.epochDay(LocalDate.of(2022, 12, 31)));
    var words = new StanceWords(scene);
    assertEquals("Not enough evidence", words.name(reading.verdict()));
    assertEquals(List.of("So far no coded event counts; a position needs 3."), words.reasons(reading));
    assertEquals(Optional.empty(), words.history(reading));
    assertEquals(List.of(), words.disagreeingLenses(reading));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      3 | 5 | 0.9349 | Coders agree: alpha .93 (reliable)
      2 | 5 | 1      | Coders agree: alpha 1.00 (reliable)
      2 | 5 | 0.8    | Coders agree: alpha .80 (reliable)
      2 | 5 | 0.7999 | Coders agree: alpha .79 (tentative)
      2 | 5 | 0.6669 | Coders differ: alpha .66 (low)
      2 | 5 | -0.36  | Coders differ: alpha –.36 (low)
      2 | 0 | NaN    | Two coders, but no event that two of them coded
      1 | 0 | NaN    | Single coder
      0 | 0 | NaN    | No codings
      """)
  void theAgreementOfCodersIsReadAsIsCustomary(int coders, int events, double alpha, String expected) {
    var words = new StanceWords(StanceScenes.scene(StanceScenes.bundled(), "kt", Language.ENGLISH));
    OptionalDouble value = Double.isNaN(alpha) ? OptionalDouble.empty() : OptionalDouble.of(alpha);
    assertEquals(expected, words.agreement(new CoderAgreement(coders, events, value)));
  }

  @Test
  void aRegionWithoutANameIsSaidByItsAxes() {
    var words = new StanceWords(StanceScenes.scene(StanceScenes.bundled(), "kt", Language.ENGLISH));
    assertEquals("High: Own model, Partner reliance", words.name(new Verdict.Unnamed(Set.of("R", "O"))));
    assertEquals("No axis high", words.name(new Verdict.Unnamed(Set.of())));
  }

  @Test
  void everyReadingHasAReason() {
    for (String subject : List.of("kt", "sk-telecom", "lg-uplus")) {
      StanceScene scene = StanceScenes.scene(StanceScenes.bundled(), subject, Language.KOREAN);
      var words = new StanceWords(scene);
      for (LocalDate day = LocalDate.of(2021, 1, 1); day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(40)) {
        StanceReading reading = scene.index().reading(EventTable.epochDay(day));
        assertFalse(words.reasons(reading).isEmpty(), subject + " on " + day);
      }
    }
  }
}
