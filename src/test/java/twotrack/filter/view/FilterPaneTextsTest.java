package twotrack.filter.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import twotrack.filter.TestDatasets;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;

@ExtendWith(ApplicationExtension.class)
class FilterPaneTextsTest {
  private static final Pattern KEY = Pattern.compile("\"%([^\"]+)\"");

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePaneLoadsInEachLanguage(Language language) {
    var fixture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new FilterPaneFixture(TestDatasets.small(), language));
    assertEquals("tt-filter-pane", fixture.pane.getStyleClass().getLast());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKeyOfThePaneHasAText(Language language) throws IOException {
    var messages = new Messages(language);
    assertEquals(List.of(), keys().stream().filter(key -> messages.text(key).startsWith("!")).toList());
  }

  private static List<String> keys() throws IOException {
    try (InputStream in = Objects.requireNonNull(FilterPaneController.class.getResourceAsStream("FilterPane.fxml"))) {
      return KEY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results().map(key -> key.group(1)).toList();
    }
  }
}
