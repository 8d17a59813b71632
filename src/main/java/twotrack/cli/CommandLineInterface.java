package twotrack.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import twotrack.i18n.Language;
import twotrack.i18n.Messages;
import twotrack.pages.SnapshotComposer;

/// Runs one command without a window: the product goes to a file or the standard output, words go to the standard error.
public final class CommandLineInterface {
  private static final System.Logger LOG = System.getLogger(CommandLineInterface.class.getName());
  private static final String LANGUAGE = "--lang";

  private final SnapshotComposer composer;
  private final Clock clock;

  /// @param clock for the day on printed pages
  public CommandLineInterface(SnapshotComposer composer, Clock clock) {
    this.composer = composer;
    this.clock = clock;
  }

  /// Does what the arguments say.
  ///
  /// @return the number of an [ExitCode]
  public int run(String[] args, PrintStream out, PrintStream err) {
    var messages = new Messages(language(Arrays.asList(args)));
    CommandLine syntax = Syntax.in(messages);
    try {
      ParseResult parsed = syntax.parseArgs(args);
      if (parsed.hasMatchedOption(Syntax.NEW_WINDOW) && parsed.hasSubcommand()) {
        throw new Arguments(parsed, messages).refused("cli.usage.noWindow", Syntax.NEW_WINDOW, parsed.subcommand().commandSpec().name());
      }
      perform(innermost(parsed), messages, new Streams(out, err));
      return ExitCode.DONE.number();
    } catch (ParameterException e) {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      err.println(UsageProblem.sentence(e, messages));
      err.println(messages.text("cli.usage.hint", command));
      return ExitCode.USAGE.number();
    } catch (CommandFailure e) {
      err.println(e.sentence());
      return e.exitCode().number();
    } catch (RuntimeException e) {
      // The one place where a defect of a command ends; Main and the window have their own.
      err.println(messages.text("cli.defect", String.join(" ", args)));
      LOG.log(System.Logger.Level.ERROR, "A command failed", e);
      return ExitCode.DEFECT.number();
    }
  }

  private record Streams(PrintStream out, PrintStream err) {}

  private void perform(ParseResult parsed, Messages messages, Streams streams) throws CommandFailure {
    CommandLine syntax = parsed.commandSpec().commandLine();
    var arguments = new Arguments(parsed, messages);
    if (parsed.isUsageHelpRequested()) {
      syntax.usage(streams.out());
      return;
    }
    if (parsed.isVersionHelpRequested()) {
      streams.out().println(messages.text("cli.version", Version.current()));
      return;
    }
    checkLanguage(arguments);
    switch (parsed.commandSpec().name()) {
      case Syntax.SNAPSHOT -> new SnapshotCommand(composer, clock).run(arguments, streams.out(), streams.err());
      case Syntax.EVENTS -> EventsCommand.run(arguments, streams.out(), streams.err());
      case Syntax.STANCE -> StanceCommand.run(arguments, streams.out(), streams.err());
      case Syntax.VALIDATE -> ValidateCommand.run(arguments, streams.out(), streams.err());
      case Syntax.COMPLETION -> streams.out().print(Completion.of(syntax.getParent(), arguments.first(Completion.SHELLS), messages.text("cli.value.file")));
      default -> throw arguments.refused("cli.usage.noCommand", String.join(", ", Syntax.COMMANDS));
    }
  }

  private static ParseResult innermost(ParseResult parsed) {
    return parsed.hasSubcommand() ? innermost(parsed.subcommand()) : parsed;
  }

  private static void checkLanguage(Arguments arguments) throws CommandFailure {
    Optional<String> tag = arguments.text(LANGUAGE);
    if (tag.isPresent() && Language.ofTag(tag.get()).isEmpty()) {
      throw arguments.refused("cli.usage.word", LANGUAGE, tag.get(), String.join(", ", Arrays.stream(Language.values()).map(Language::tag).toList()));
    }
  }

  /// The language is needed before anything else can be said.
  private static Language language(List<String> args) {
    int at = args.lastIndexOf(LANGUAGE);
    Optional<String> apart = at >= 0 && at + 1 < args.size() ? Optional.of(args.get(at + 1)) : Optional.empty();
    Optional<String> joined = args.stream().filter(arg -> arg.startsWith(LANGUAGE + "=")).map(arg -> arg.substring(LANGUAGE.length() + 1)).findFirst();
    return apart.or(() -> joined).flatMap(Language::ofTag).orElseGet(Language::ofSystem);
  }
}
