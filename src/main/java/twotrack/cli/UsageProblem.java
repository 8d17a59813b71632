package twotrack.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import twotrack.i18n.Messages;

/// Says in the user's language what the parser could not read.
final class UsageProblem {
  private UsageProblem() {}

  static String sentence(ParameterException problem, Messages messages) {
    return switch (problem) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched(), unmatched.getCommandLine(), messages);
      case OverwrittenOptionException twice -> messages.text("cli.usage.twice", label(twice.getOverwritten()));
      case MissingParameterException missing ->
          messages.text("cli.usage.missing", missing.getMissing().stream().map(UsageProblem::label).collect(Collectors.joining(", ")));
      default -> messages.text("cli.usage.other", String.valueOf(problem.getMessage()));
    };
  }

  private static String unmatched(List<String> arguments, CommandLine command, Messages messages) {
    String first = arguments.getFirst();
    CommandSpec spec = command.getCommandSpec();
    if (first.startsWith("-")) {
      String option = first.replaceFirst("=.*", "");
      Optional<String> nearest = Nearest.to(option, spec.options().stream().flatMap(known -> Stream.of(known.names())).toList());
      return nearest.map(name -> messages.text("cli.usage.optionNearly", option, name)).orElseGet(() -> messages.text("cli.usage.option", option));
    }
    Optional<String> nearest = Nearest.to(first, spec.subcommands().keySet());
    return nearest.map(name -> messages.text("cli.usage.commandNearly", first, name)).orElseGet(() -> messages.text("cli.usage.argument", first));
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
