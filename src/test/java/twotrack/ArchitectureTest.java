package twotrack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The direction between packages, and which of them may use a toolkit or library. Each failure says what breaks a rule, why the rule is there and what to do.
class ArchitectureTest {
  private static final String ROOT = "twotrack";

  /// Who may use whom. A row may name only rows above it, so there can be no cycle; what a row does not name, it may not use.
  private static final Map<String, Set<String>> MAY_USE = packages("""
      model          |
      files          |
      instance       |
      drawing        |
      drawing.awt    | drawing
      drawing.view   | drawing
      i18n           | model
      filter         | model, i18n
      stance         | model
      timeline       | model, i18n, drawing
      chart          | model, i18n, drawing, stance, timeline
      compare        | model, i18n, drawing, stance, timeline, chart
      inspector      | model, i18n, drawing, stance, timeline, chart
      help           | model, i18n, stance
      table          | model, i18n
      dataset        | model, i18n
      pages          | model, i18n, drawing, filter, stance, timeline, chart, compare
      snapshot       | files, i18n, drawing, drawing.awt, pages
      print          | i18n, pages
      cli            | model, files, i18n, drawing, drawing.awt, filter, stance, timeline, chart, dataset, pages, snapshot
      explorer       | model, i18n, filter, stance, timeline
      settings       | model, files, i18n, filter, timeline, explorer
      chart.view     | model, i18n, drawing, drawing.awt, drawing.view, filter, stance, timeline, chart, explorer
      timeline.view  | model, i18n, drawing, drawing.awt, drawing.view, filter, stance, timeline, chart, explorer, chart.view
      filter.view    | model, i18n, drawing, drawing.awt, drawing.view, filter, stance, timeline, chart, explorer
      inspector.view | model, i18n, drawing, drawing.awt, drawing.view, filter, stance, timeline, chart, inspector, explorer, chart.view
      help.view      | i18n, help
      table.view     | model, i18n, filter, table, explorer
      compare.view   | model, i18n, drawing, drawing.view, stance, timeline, compare, explorer
      pages.view     | model, i18n, drawing, drawing.view, filter, pages, snapshot, print, explorer
      app            | model, files, instance, i18n, drawing, drawing.awt, drawing.view, filter, stance, timeline, chart, compare, inspector, help, table, \
      dataset, pages, snapshot, print, cli, explorer, settings, \
      chart.view, timeline.view, filter.view, inspector.view, help.view, table.view, compare.view, pages.view
      """);

  /// Which packages may use which library; `*` stands for any beginning. The longest matching row decides.
  private static final List<Library> LIBRARIES = List.of(
      new Library("javafx.", "*.view, app",
          "What can be decided without a toolkit is decided and tested without one. Move the decision to a pure package or the control to a view."),
      new Library("javafx.beans.", "*.view, app, explorer", "Only the shared state is observable. Pass values and return values instead."),
      new Library("javafx.collections.", "*.view, app, explorer", "Only the shared state is observable. Pass values and return values instead."),
      new Library("javafx.util.", "*.view, app, explorer", "Only the shared state is observable. Pass values and return values instead."),
      new Library("org.controlsfx.", "*.view, app", "Controls belong to views. Move the use to a view."),
      new Library("atlantafx.", "*.view, app", "Controls and themes belong to views and the app. Move the use there."),
      new Library("java.awt.", "drawing.awt, snapshot, print",
          "The window never starts AWT's toolkit, and drawings are measured in one place. Use TextMeasurer and Painter."),
      new Library("javax.imageio.", "snapshot", "Pictures are written in one place. Move the use to snapshot."),
      new Library("org.apache.pdfbox.", "snapshot, print", "PDF is written in one place and printed in one. Move the use there."),
      new Library("javax.print.", "print", "Printers are known in one place. Ask Printing."),
      new Library("tools.jackson.", "dataset, cli, settings",
          "JSON is a matter of reading datasets, keeping settings and printing lists; nothing else knows a wire format. Move the use to dataset."),
      new Library("picocli.", "cli", "Only the command line knows its parser. Pass a record of the wishes instead."),
      new Library("java.util.logging.", "", "Logging goes through System.Logger."),
      new Library("sun.", "", "The inner packages of the JDK are no interface."),
      new Library("com.sun.", "", "The inner packages of the JDK and of JavaFX are no interface."));

  private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

  /// A rule for all classes whose full name starts with `prefix`.
  private record Library(String prefix, String users, String reasonAndFix) {
    boolean allows(String user) {
      return Arrays.stream(users.split(",")).map(String::strip).anyMatch(
          pattern -> pattern.startsWith("*") ? user.endsWith(pattern.substring(1)) : user.equals(pattern));
    }

    String forWhom() {
      return users.isEmpty() ? "for no package" : "for " + users + " only";
    }
  }

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> missing = new TreeSet<>(CLASSES.stream().map(ArchitectureTest::name).distinct().filter(name -> !MAY_USE.containsKey(name)).toList());
    assertEquals(Set.of(), missing,
        "These packages have no row in the table of this test. A row says what a package may use: add it below everything that it uses.");
  }

  @Test
  void noPackageUsesWhatItsRowDoesNotName() {
    expectNone(dependencies(target -> target.getPackageName().equals(ROOT) || target.getPackageName().startsWith(ROOT + "."))
            .filter(use -> !name(use.getOriginClass()).equals(name(use.getTargetClass())))
            .filter(use -> !MAY_USE.getOrDefault(name(use.getOriginClass()), Set.of()).contains(name(use.getTargetClass())))
            .map(use -> name(use.getOriginClass()) + " may not use " + name(use.getTargetClass()) + ": " + use.getDescription()),
        "The package direction is broken, and with it what can be tested alone. Move the class to the package that needs it, or pass what is needed as a"
            + " parameter; only where the direction itself is right, add it to the row of the table in this test.");
  }

  @Test
  void rowsOfTheTableNameOnlyRowsAboveThem() {
    Set<String> above = new HashSet<>();
    MAY_USE.forEach((user, used) -> {
      assertTrue(above.containsAll(used), () ->
          "The row of " + user + " names a row below it or none: " + used + ". That would allow a cycle; sort the rows or drop the name.");
      above.add(user);
    });
  }

  @Test
  void nothingUsesTheAppAndNoFeatureTheViewOfAnother() {
    var wrong = new ArrayList<String>();
    MAY_USE.forEach((user, used) -> used.stream()
        .filter(name -> name.equals("app") || name.endsWith(".view") && !user.equals("app") && !name.equals("drawing.view"))
        .filter(name -> !(name.equals("chart.view") && List.of("timeline.view", "inspector.view").contains(user)))
        .forEach(name -> wrong.add(user + " names " + name)));
    expectNone(wrong.stream(), "Features meet in ExplorerState, not in each other's views; the app puts the views together. Take the name out of the table.");
  }

  @Test
  void packagesHaveNoCycles() {
    Map<String, Set<String>> uses = new LinkedHashMap<>();
    MAY_USE.keySet().forEach(name -> uses.put(name, new HashSet<>()));
    dependencies(target -> target.getPackageName().startsWith(ROOT + ".")).forEach(use ->
        uses.computeIfAbsent(name(use.getOriginClass()), _ -> new HashSet<>()).add(name(use.getTargetClass())));
    uses.forEach((user, used) -> used.remove(user));
    while (uses.values().removeIf(Set::isEmpty)) {
      uses.values().forEach(used -> used.retainAll(uses.keySet()));
    }
    assertEquals(Map.of(), uses,
        "These packages use each other in a circle, so none can be understood or tested alone. Turn one direction round with a parameter or an interface"
            + " in the lower package.");
  }

  @Test
  void librariesStayInTheirPackages() {
    expectNone(dependencies(target -> !target.getPackageName().startsWith(ROOT)).flatMap(use -> rule(use.getTargetClass())
            .filter(library -> !library.allows(name(use.getOriginClass())))
            .map(library -> library.prefix() + "* is " + library.forWhom() + ". " + library.reasonAndFix() + " " + use.getDescription()).stream()),
        "A library is used outside its packages.");
  }

  @Test
  void theModelStandsOnTheJdkAlone() {
    List<String> allowed = List.of("java.", "org.jspecify.annotations.", ROOT + ".model.");
    expectNone(dependencies(target -> !target.isPrimitive() && allowed.stream().noneMatch(target.getName()::startsWith))
            .filter(use -> name(use.getOriginClass()).equals("model")).map(Dependency::getDescription),
        "The model must outlive every library. Move what needs one to the package that reads, writes or shows.");
  }

  @Test
  void onlyMainWritesToTheTerminal() {
    expectNone(CLASSES.stream().filter(type -> !type.getName().equals(ROOT + ".app.Main")).flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(System.class) && Set.of("out", "err", "in").contains(access.getTarget().getName()))
            .map(JavaFieldAccess::getDescription),
        "Words for people go to the window or to the streams that Main hands to the command line, words for developers to System.Logger. Take the stream"
            + " as a parameter.");
  }

  @Test
  void everyPackageIsNullMarked() {
    expectNone(packages().filter(part -> !part.getClasses().isEmpty())
            .filter(part -> part.tryGetPackageInfo().filter(info -> info.isAnnotatedWith(NullMarked.class)).isEmpty()).map(JavaPackage::getName),
        "Without the mark the null checker skips the whole package. Add a package-info.java with @NullMarked and a line on what the package is for.");
  }

  private static Stream<JavaPackage> packages() {
    JavaPackage root = CLASSES.getPackage(ROOT);
    return Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream());
  }

  private static Stream<Dependency> dependencies(Predicate<JavaClass> target) {
    return CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> target.test(use.getTargetClass().getBaseComponentType()));
  }

  private static Optional<Library> rule(JavaClass target) {
    String used = target.getBaseComponentType().getName();
    return LIBRARIES.stream().filter(library -> used.startsWith(library.prefix())).max(Comparator.comparingInt(library -> library.prefix().length()));
  }

  /// A package by its name in the table.
  private static String name(JavaClass type) {
    String full = type.getBaseComponentType().getPackageName();
    return full.equals(ROOT) ? "" : full.substring(ROOT.length() + 1);
  }

  private static void expectNone(Stream<String> found, String reasonAndFix) {
    List<String> sorted = found.distinct().sorted().toList();
    assertTrue(sorted.isEmpty(), () -> reasonAndFix + "\n" + String.join("\n", sorted));
  }

  private static Map<String, Set<String>> packages(String table) {
    var rows = new LinkedHashMap<String, Set<String>>();
    table.lines().map(line -> line.split("\\|", -1)).forEach(row -> rows.put(row[0].strip(), names(row[1])));
    return rows;
  }

  private static Set<String> names(String list) {
    return new TreeSet<>(Arrays.stream(list.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList());
  }
}
