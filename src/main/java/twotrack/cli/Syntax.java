package twotrack.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import twotrack.i18n.Messages;

/// The commands and options with their help in one language. All values are read as texts; [Arguments] says what they mean.
final class Syntax {
  static final String PROGRAM = "twotrack";
  static final String SNAPSHOT = "snapshot";
  static final String EVENTS = "events";
  static final String STANCE = "stance";
  static final String VALIDATE = "validate";
  static final String COMPLETION = "completion";
  static final String NEW_WINDOW = "--new-window";
  static final List<String> COMMANDS = List.of(SNAPSHOT, EVENTS, STANCE, VALIDATE, COMPLETION);

  private static final int HELP_WIDTH = 100;

  private final Messages messages;

  private Syntax(Messages messages) {
    this.messages = messages;
  }

  /// A parser that knows everything, and nothing by abbreviation.
  static CommandLine in(Messages messages) {
    var syntax = new Syntax(messages);
    CommandSpec top = syntax.command(PROGRAM, "cli.about", "cli.examples");
    top.usageMessage().customSynopsis(messages.text("cli.synopsis.window"), messages.text("cli.synopsis.command"));
    top.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description(messages.text("cli.option.version")).build());
    top.addOption(syntax.flag("cli.option.newWindow", NEW_WINDOW));
    top.addSubcommand(SNAPSHOT, syntax.snapshot());
    top.addSubcommand(EVENTS, syntax.events());
    top.addSubcommand(STANCE, syntax.stance());
    top.addSubcommand(VALIDATE, syntax.validate());
    top.addSubcommand(COMPLETION, syntax.completion());
    return new CommandLine(top)
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setUsageHelpAutoWidth(false);
  }

  private CommandSpec snapshot() {
    CommandSpec snapshot = command(SNAPSHOT, "cli.snapshot.about", "cli.snapshot.examples");
    snapshot.addOption(option("cli.option.output", "cli.value.file", "-o", "--output"));
    snapshot.addOption(option("cli.snapshot.format", "cli.value.format", "--format"));
    filters().forEach(snapshot::addOption);
    snapshot.addOption(option("cli.option.subject", "cli.value.name", "--subject"));
    snapshot.addOption(option("cli.option.at", "cli.value.day", "--at"));
    snapshot.addOption(option("cli.option.lanes", "cli.value.lanes", "--lanes"));
    snapshot.addOption(option("cli.option.part", "cli.value.part", "--part"));
    snapshot.addOption(option("cli.option.selection", "cli.value.event", "--selection"));
    snapshot.addOption(option("cli.option.fit", "cli.value.fit", "--fit"));
    snapshot.addOption(taking("cli.option.sections", "cli.value.sections", "--sections").type(List.class).auxiliaryTypes(String.class).splitRegex(",").build());
    snapshot.addOption(option("cli.option.paper", "cli.value.paper", "--paper"));
    snapshot.addOption(option("cli.option.orientation", "cli.value.orientation", "--orientation"));
    snapshot.addOption(option("cli.option.margins", "cli.value.margins", "--margins"));
    snapshot.addOption(option("cli.option.theme", "cli.value.theme", "--theme"));
    snapshot.addOption(flag("cli.option.patterns", "--patterns"));
    snapshot.addOption(option("cli.option.dpi", "cli.value.number", "--dpi"));
    snapshot.addOption(option("cli.option.scale", "cli.value.number", "--scale"));
    snapshot.addOption(flag("cli.option.reproducible", "--reproducible"));
    return snapshot;
  }

  private CommandSpec events() {
    CommandSpec events = command(EVENTS, "cli.events.about", "cli.events.examples");
    events.addOption(option("cli.option.output", "cli.value.file", "-o", "--output"));
    events.addOption(option("cli.events.format", "cli.value.format", "--format"));
    filters().forEach(events::addOption);
    return events;
  }

  private CommandSpec stance() {
    CommandSpec stance = command(STANCE, "cli.stance.about", "cli.stance.examples");
    stance.addOption(option("cli.option.output", "cli.value.file", "-o", "--output"));
    stance.addOption(option("cli.events.format", "cli.value.format", "--format"));
    stance.addOption(dataset());
    stance.addOption(option("cli.option.subject", "cli.value.name", "--subject"));
    stance.addOption(option("cli.option.at", "cli.value.day", "--at"));
    stance.addOption(option("cli.stance.series", "cli.value.series", "--series"));
    stance.addOption(option("cli.stance.from", "cli.value.date", "--from"));
    stance.addOption(option("cli.stance.to", "cli.value.date", "--to"));
    return stance;
  }

  private CommandSpec validate() {
    CommandSpec validate = command(VALIDATE, "cli.validate.about", "cli.validate.examples");
    validate.usageMessage().customSynopsis(messages.text("cli.synopsis.file", VALIDATE));
    validate.addPositional(positional("cli.parameter.file", "cli.value.file"));
    validate.addOption(dataset());
    return validate;
  }

  private CommandSpec completion() {
    CommandSpec completion = command(COMPLETION, "cli.completion.about", "cli.completion.examples");
    completion.usageMessage().customSynopsis(messages.text("cli.synopsis.shell", COMPLETION));
    completion.addPositional(positional("cli.completion.shell", "cli.value.shell"));
    return completion;
  }

  /// The options that say which events are meant, the same for all commands that deal with events.
  private List<OptionSpec> filters() {
    return List.of(
        dataset(),
        several("cli.option.company", "--company"),
        several("cli.option.topic", "--topic"),
        several("cli.option.product", "--product"),
        several("cli.option.person", "--person"),
        option("cli.option.year", "cli.value.years", "--year"),
        option("cli.option.from", "cli.value.date", "--from"),
        option("cli.option.to", "cli.value.date", "--to"),
        option("cli.option.text", "cli.value.words", "--text"),
        option("cli.option.known-by", "cli.value.day", "--known-by"),
        option("cli.option.importance", "cli.value.number", "--importance"),
        flag("cli.option.disputed", "--disputed"),
        flag("cli.option.coded", "--coded"));
  }

  private CommandSpec command(String name, String about, String examples) {
    CommandSpec command = CommandSpec.create().name(name);
    command
        .usageMessage()
        .synopsisHeading(messages.text("cli.heading.usage") + " ")
        .parameterListHeading("%n" + messages.text("cli.heading.parameters") + "%n")
        .optionListHeading("%n" + messages.text("cli.heading.options") + "%n")
        .commandListHeading("%n" + messages.text("cli.heading.commands") + "%n")
        .sortOptions(false)
        .customSynopsis(messages.text("cli.synopsis.options", name))
        .description(messages.text(about))
        .footerHeading("%n" + messages.text("cli.heading.examples") + "%n")
        .footer(messages.text(examples).split("\n", -1));
    command.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description(messages.text("cli.option.help")).build());
    command.addOption(option("cli.option.lang", "cli.value.language", "--lang"));
    return command;
  }

  private PositionalParamSpec positional(String about, String value) {
    return PositionalParamSpec.builder().index("0").arity("0..1").type(String.class).description(messages.text(about)).paramLabel(messages.text(value)).build();
  }

  private OptionSpec dataset() {
    return option("cli.option.dataset", "cli.value.file", "--dataset");
  }

  private OptionSpec option(String about, String value, String... names) {
    return taking(about, value, names).type(String.class).build();
  }

  private OptionSpec several(String about, String name) {
    return taking(about, "cli.value.name", name).type(List.class).auxiliaryTypes(String.class).splitRegex(",").build();
  }

  private OptionSpec.Builder taking(String about, String value, String... names) {
    return OptionSpec.builder(names).arity("1").description(messages.text(about)).paramLabel(messages.text(value));
  }

  private OptionSpec flag(String about, String name) {
    return OptionSpec.builder(name).arity("0").type(boolean.class).description(messages.text(about)).build();
  }
}
