package twotrack.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import twotrack.help.HelpDocument.Block;
import twotrack.help.HelpDocument.Section;
import twotrack.i18n.DateWords;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;

/// What the program is: its version and licence, where the data comes from, what is inside.
public final class AboutHelp {
  private static final String OURS = "Apache-2.0";
  private static final String TYPEFACE_LICENCE = "OFL-1.1";
  private static final String JAVA_LICENCE = "GPL-2.0-only WITH Classpath-exception-2.0";

  private final Dataset dataset;
  private final Messages messages;

  private AboutHelp(Dataset dataset, Messages messages) {
    this.dataset = dataset;
    this.messages = messages;
  }

  /// The page.
  ///
  /// @param version of the program
  /// @param dataset that is open
  /// @param place where the dataset was read, or its name
  public static HelpDocument of(String version, Dataset dataset, String place, Messages messages) {
    var about = new AboutHelp(dataset, messages);
    return new HelpDocument(messages.text("about.title", version), List.of(about.program(), about.data(place), about.parts()));
  }

  private Section program() {
    return new Section(messages.text("about.program"), List.of(
        new Block.Paragraph(messages.text("about.purpose")),
        new Block.Paragraph(messages.text("about.licence", OURS))));
  }

  private Section data(String place) {
    Dataset.Header header = dataset.header();
    List<String> languages = messages.language().preference(header.languages());
    var points = new ArrayList<>(List.of(messages.text("about.data.place", place)));
    header.asOf().ifPresent(day -> points.add(messages.text("about.data.closed", new DateWords(messages).words(day))));
    points.add(messages.text("about.data.size", dataset.events().size(), dataset.sources().size()));
    points.add(header.license().map(licence -> messages.text("about.data.licence", licence)).orElseGet(() -> messages.text("about.data.noLicence")));
    var blocks = new ArrayList<Block>(List.of(new Block.Paragraph(header.title().in(languages))));
    header.description().ifPresent(text -> blocks.add(new Block.Paragraph(text.in(languages))));
    blocks.add(new Block.Points(points));
    return new Section(messages.text("about.data"), blocks);
  }

  private Section parts() {
    List<String> head = List.of(messages.text("about.parts.name"), messages.text("about.parts.version"), messages.text("about.parts.licence"));
    Stream<List<String>> ours = Stream.of(
        List.of(messages.text("about.parts.java", System.getProperty("java.vendor", "")), System.getProperty("java.version", ""), JAVA_LICENCE),
        List.of(messages.text("about.parts.typeface"), "", TYPEFACE_LICENCE));
    Stream<List<String>> libraries = Part.all().stream().map(part -> List.of(part.name(), part.version(), part.licence()));
    return new Section(messages.text("about.parts"), List.of(new Block.Table(head, Stream.concat(ours, libraries).toList())));
  }
}
