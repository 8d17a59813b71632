package twotrack.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperTest {
  @Test
  void namesAndSizesAreKnown() {
    assertEquals(Optional.of(Paper.A4), Paper.named("A4"));
    assertEquals(Optional.of(new Paper(612, 792)), Paper.named("letter"));
    assertEquals(Optional.of(Paper.A4), Paper.named("210x297mm"));
    assertEquals(Optional.empty(), Paper.named("b5"));
  }

  @Test
  void everyNameIsASheet() {
    Paper.NAMES.forEach(name -> assertEquals(true, Paper.named(name).isPresent(), name));
  }

  @Test
  void a4HasItsSizeInPoints() {
    assertEquals(595.28, Paper.A4.width(), 0.01);
    assertEquals(841.89, Paper.A4.turned().width(), 0.01);
  }
}
