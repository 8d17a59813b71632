package twotrack.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twotrack.dataset.SampleDatasets;
import twotrack.help.HelpDocument.Block;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

class AboutHelpTest {
  private static HelpDocument about(Language language) {
    return AboutHelp.of("1.2.3", SampleDatasets.harbours(), "harbours.json", new Messages(language));
  }

  @Test
  void theOpenDatasetIsNamedWithItsSizeAndLicence() {
    HelpDocument about = about(Language.ENGLISH);
    assertEquals("Twotrack 1.2.3", about.title());
    var dataset = SampleDatasets.harbours();
    var points = (Block.Points) about.sections().get(1).blocks().getLast();
    assertEquals("File: harbours.json", points.points().getFirst());
    assertTrue(points.points().contains(dataset.events().size() + " events from " + dataset.sources().size() + " sources"), points::toString);
  }

  @ParameterizedTest
  @EnumSource
  void everyPartStandsInTheTable(Language language) {
    HelpDocument about = about(language);
    var table = (Block.Table) about.sections().getLast().blocks().getFirst();
    List<String> names = table.rows().stream().map(List::getFirst).toList();
    assertTrue(names.containsAll(Part.all().stream().map(Part::name).toList()), names::toString);
    assertTrue(about.toString().indexOf('!') < 0, about::toString);
  }
}
