package twotrack.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static twotrack.stance.Draft.material;
import static twotrack.stance.Story.OAR;
import static twotrack.stance.Story.SAIL;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import twotrack.model.Coding;

/// Krippendorff's alpha; the vectors of the specification stand with the others.
class CoderAgreementTest {
  private static double[] unit(double... values) {
    return values;
  }

  /// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section E: four observers, twelve units, missing values; 0.849.
  @Test
  void publishedExampleWithMissingValues() {
    double[][] observers = {
      {1, 2, 3, 3, 2, 1, 4, 1, 2, Double.NaN, Double.NaN, Double.NaN},
      {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, Double.NaN, 3},
      {Double.NaN, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, Double.NaN},
      {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, Double.NaN}
    };
    double[][] units = new double[12][4];
    for (int u = 0; u < 12; u++) {
      for (int o = 0; o < 4; o++) {
        units[u][o] = observers[o][u];
      }
    }
    assertEquals(0.849, CoderAgreement.alpha(Arrays.asList(units)).orElseThrow(), 5e-4);
  }

  @Test
  void unitsWithOneValueDoNotMatter() {
    List<double[]> units = List.of(unit(3, 4), unit(8, 8), unit(4, 5));
    List<double[]> more = List.of(unit(3, 4), unit(8, 8), unit(4, 5), unit(9), unit(Double.NaN, -7), unit());
    assertEquals(CoderAgreement.alpha(units), CoderAgreement.alpha(more));
  }

  @Test
  void fullAgreementIsOne() {
    assertEquals(OptionalDouble.of(1), CoderAgreement.alpha(List.of(unit(3, 3, 3), unit(8, 8))));
    assertEquals(OptionalDouble.of(1), CoderAgreement.alpha(List.of(unit(0.1, 0.1, 0.1), unit(0.1, 0.1, 0.1))));
  }

  @Test
  void nothingInCommonGivesNone() {
    assertEquals(OptionalDouble.empty(), CoderAgreement.alpha(List.of(unit(3), unit(Double.NaN, 4))));
    assertEquals(OptionalDouble.empty(), CoderAgreement.alpha(List.of()));
  }

  @Test
  void singleCoderHasNoAlpha() {
    StanceIndex index = Story.of(material("a", "2024-01-01", SAIL, 3), material("b", "2024-01-02", SAIL, 8)).index();
    assertEquals(new CoderAgreement(1, 0, OptionalDouble.empty()), index.agreement(SAIL));
  }

  @Test
  void agreementIsPerAxisOverAllButTheWithdrawn() {
    StanceIndex index =
        Story.of(
                material("a", "2024-01-01", SAIL, 3).by("ann"),
                material("a", "2024-01-01", SAIL, 4).by("bob").is(Coding.Status.AGREED),
                material("b", "2024-01-02", SAIL, 8).by("ann").is(Coding.Status.DISPUTED),
                material("b", "2024-01-02", SAIL, 8).by("bob"),
                material("c", "2024-01-03", SAIL, 4).by("ann"),
                material("c", "2024-01-03", SAIL, 5).by("bob"),
                material("d", "2024-01-04", SAIL, 6).by("ann"),
                material("d", "2024-01-04", SAIL, 5).by("bob"),
                material("e", "2024-01-05", SAIL, -1).by("ann"),
                material("e", "2024-01-05", SAIL, -2).by("bob"),
                material("f", "2024-01-05", SAIL, 9).by("ann"),
                material("f", "2024-01-05", SAIL, -9).by("bob").is(Coding.Status.WITHDRAWN),
                material("a", "2024-01-01", OAR, 10).by("bob"))
            .index();
    CoderAgreement sail = index.agreement(SAIL);
    assertEquals(List.of(2, 5), List.of(sail.coders(), sail.events()));
    assertEquals(0.964, sail.alpha().orElseThrow(), 5e-4);
    assertTrue(index.agreement(OAR).alpha().isEmpty());
  }
}
