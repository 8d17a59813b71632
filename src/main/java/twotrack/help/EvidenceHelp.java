package twotrack.help;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twotrack.help.HelpDocument.Block;
import twotrack.help.HelpDocument.Section;
import twotrack.i18n.Messages;
import twotrack.model.Dataset;
import twotrack.model.StanceModel;
import twotrack.stance.CoderAgreement;
import twotrack.stance.StanceIndex;

/// How sure a position is: the checks, and how far the dataset's own coders agree.
final class EvidenceHelp {
  private final Dataset dataset;
  private final StanceModel model;
  private final Messages messages;
  private final List<String> languages;
  private final HelpNumbers numbers;

  EvidenceHelp(Dataset dataset, StanceModel model, Messages messages) {
    this.dataset = dataset;
    this.model = model;
    this.messages = messages;
    languages = messages.language().preference(dataset.header().languages());
    numbers = new HelpNumbers(messages);
  }

  Section section() {
    List<List<String>> checks =
        List.of(
            List.of(text("help.check.leaveOneOut.name"), text("help.check.leaveOneOut.says")),
            List.of(text("help.check.envelope.name"), text("help.check.envelope.says")),
            List.of(text("help.check.agreement.name"), text("help.check.agreement.says")),
            List.of(text("help.check.strip.name"), text("help.check.strip.says")),
            List.of(text("help.check.settings.name"), text("help.check.settings.says", settings())),
            List.of(text("help.check.lenses.name"), text("help.check.lenses.says")));
    Stream<String> head = Stream.of("help.alpha.column.subject", "help.alpha.column.axis", "help.alpha.column.coders", "help.alpha.column.events",
        "help.alpha.column.alpha", "help.alpha.column.reading");
    return new Section(
        text("help.sure.heading"),
        List.of(
            new Block.Paragraph(text("help.sure.text")),
            new Block.Table(List.of(text("help.sure.column.check"), text("help.sure.column.says")), checks),
            new Block.Paragraph(text("help.alpha.text", numbers.of(CoderAgreement.RELIABLE), numbers.of(CoderAgreement.TENTATIVE))),
            new Block.Table(head.map(key -> text(key)).toList(), agreements())));
  }

  /// The values of K that the check of the settings tries.
  private String settings() {
    double k = model.constants().k();
    return Stream.of(k / 2, k, 2 * k).map(numbers::of).collect(Collectors.joining(text("help.list.separator")));
  }

  private List<List<String>> agreements() {
    var rows = new ArrayList<List<String>>();
    for (StanceModel.Subject subject : model.subjects()) {
      StanceIndex index = StanceIndex.of(dataset, subject.company()).orElseThrow();
      String name = dataset.company(subject.company()).map(company -> company.name().in(languages)).orElse(subject.company());
      for (StanceModel.Axis axis : model.axes()) {
        CoderAgreement agreement = index.agreement(axis.id());
        String coders = numbers.of(agreement.coders());
        rows.add(List.of(name, axis.name().in(languages), coders, numbers.of(agreement.events()), alpha(agreement.alpha()), reading(agreement)));
      }
    }
    return rows;
  }

  private String alpha(OptionalDouble alpha) {
    return alpha.isPresent() ? numbers.of(alpha.getAsDouble()) : text("help.alpha.none");
  }

  private String reading(CoderAgreement agreement) {
    return text(switch (agreement.reading()) {
      case NO_CODINGS -> "help.alpha.noCodings";
      case SINGLE_CODER -> "help.alpha.singleCoder";
      case NO_SHARED_EVENTS -> "help.alpha.noSharedEvents";
      case RELIABLE -> "help.alpha.reliable";
      case TENTATIVE -> "help.alpha.tentative";
      case LOW -> "help.alpha.unreliable";
    });
  }

  private String text(String key, Object... details) {
    return messages.text(key, details);
  }
}
