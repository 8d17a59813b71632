package twotrack.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twotrack.dataset.SampleDatasets;
import twotrack.help.HelpDocument.Block;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;

class StanceHelpTest {
  private static final int AXES = 0;
  private static final int ACTIONS = 2;
  private static final int NUMBER = 3;
  private static final int SURE = 4;
  private static final int NAMING = 5;

  private static HelpDocument page(Dataset dataset, Language language) {
    return StanceHelp.of(dataset, new Messages(language));
  }

  private static List<Block.Table> tables(HelpDocument page, int section) {
    return page.sections().get(section).blocks().stream().<Block.Table>mapMulti((block, tables) -> {
      if (block instanceof Block.Table table) {
        tables.accept(table);
      }
    }).toList();
  }

  private static List<String> texts(HelpDocument page) {
    Stream<String> blocks = page.sections().stream()
        .flatMap(section -> Stream.concat(Stream.of(section.heading()), section.blocks().stream().flatMap(StanceHelpTest::texts)));
    return Stream.concat(Stream.of(page.title()), blocks).toList();
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Paragraph(var text) -> Stream.of(text);
      case Block.Formulas(var lines) -> lines.stream();
      case Block.Points(var points) -> points.stream();
      case Block.Table(var head, var rows) -> Stream.concat(head.stream(), rows.stream().flatMap(List::stream));
    };
  }

  @Test
  void axesAreThoseOfTheDataset() {
    assertEquals(
        List.of(
            List.of("Open trade", "How far the quays are open to foreign ships.", "30", "20"),
            List.of("Own fleet", "", "50", "45"),
            List.of("Fortification", "", "60", "60")),
        tables(page(SampleDatasets.harbours(), Language.ENGLISH), AXES).getFirst().rows());
  }

  @Test
  void theActionTableIsThatOfTheDataset() {
    Block.Table actions = tables(page(SampleDatasets.harbours(), Language.KOREAN), ACTIONS).getFirst();
    assertEquals(List.of("행동", "종류", "교역", "함대", "요새", "뜻"), actions.head());
    assertEquals(
        List.of(
            List.of("건조", "실행", "–", "5", "6.5", "무언가를 짓는다."),
            List.of("약속", "말", "2", "1", "–", "약속한다."),
            List.of("조약", "실행", "6", "–", "–", "서명하고 봉인한다."),
            List.of("소문", "말", "0", "–", "–", "맥락일 뿐이다."),
            List.of("폐선", "실행", "–", "–6", "–", "배를 잃는다.")),
        actions.rows());
  }

  @Test
  void constantsAndGradesAreThoseOfTheDataset() {
    List<Block.Table> tables = tables(page(SampleDatasets.harbours(), Language.ENGLISH), NUMBER);
    assertEquals(
        List.of(
            List.of("K, the sum that reads 50", "4"),
            List.of("H, half-life of a word", "3 months"),
            List.of("H, half-life of a deed", "12 months"),
            List.of("Length of a month", "365.2425 / 12 days")),
        tables.getFirst().rows());
    assertEquals(List.of("Reliability", "A", "B", "C", "D", "E", "F"), tables.get(1).head());
    assertEquals(List.of(List.of("Factor", "1", "0.9", "0.7", "0.6", "0.3", "0.4")), tables.get(1).rows());
    assertEquals(List.of(List.of("Factor", "1", "0.9", "0.7", "0.5", "0.2", "0.4")), tables.get(2).rows());
  }

  @Test
  void theAgreementOfTheCodersIsThatOfTheDataset() {
    List<List<String>> rows = tables(page(SampleDatasets.harbours(), Language.ENGLISH), SURE).get(1).rows();
    assertEquals(5 * 3, rows.size());
    assertEquals(List.of("Amber Bay", "Own fleet", "2", "2", "–0.5", "not reliable"), rows.get(1));
    assertEquals(List.of("Brass Quay", "Fortification", "2", "1", "1", "reliable"), rows.get(5));
    assertEquals(List.of("Coral Port", "Open trade", "1", "0", "–", "single coder"), rows.get(6));
    assertEquals(List.of("Ember Point", "Open trade", "0", "0", "–", "no codings"), rows.get(12));
  }

  @Test
  void positionsAreThoseOfTheDataset() {
    HelpDocument page = page(SampleDatasets.harbours(), Language.ENGLISH);
    assertEquals(
        List.of(
            List.of("Sleepy", "none"), List.of("Merchant", "Open trade"), List.of("Naval", "Own fleet"),
            List.of("Great power", "Open trade, Own fleet, Fortification")),
        tables(page, NAMING).getFirst().rows());
    assertTrue(texts(page).contains("With fewer than 2 codings that count there is not enough evidence for a name."));
    assertTrue(texts(page).contains("The weather is not measured."));
  }

  @ParameterizedTest
  @EnumSource
  void datesAreExplainedByExamplesThatTheAppReads(Language language) {
    List<List<String>> rows = tables(page(SampleDatasets.rivals(), language), 1).getFirst().rows();
    if (language == Language.ENGLISH) {
      assertEquals(List.of("2025-24", "winter 2025", "1 December 2025 – 28 February 2026", "14 January 2026"), rows.get(4));
      assertEquals(List.of("2025-05/..", "May 2025 to today and on", "1 May 2025 –", "16 May 2025"), rows.get(10));
    } else {
      assertEquals("2025-24", rows.get(4).getFirst());
    }
  }

  @Test
  void aDatasetWithoutAStanceModelSaysSo() {
    HelpDocument page = page(SampleDatasets.rivals(), Language.ENGLISH);
    assertEquals(List.of("No stance model", "Dates and seasons"), page.sections().stream().map(HelpDocument.Section::heading).toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsThere(Language language) {
    for (Dataset dataset : List.of(SampleDatasets.shipped(), SampleDatasets.harbours(), SampleDatasets.rivals())) {
      assertFalse(texts(page(dataset, language)).stream().anyMatch(text -> text.contains("!help") || text.contains("{")));
    }
  }

  @Test
  void nothingOfTheShippedDatasetStandsInTheAppsTexts() {
    String page = String.join("\n", texts(page(SampleDatasets.harbours(), Language.ENGLISH)));
    assertFalse(page.matches("(?s).*\\b(KT|Microsoft|partner reliance|two-track)\\b.*"));
  }
}
