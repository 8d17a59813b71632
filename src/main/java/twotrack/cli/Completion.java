package twotrack.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Scripts with which shells complete commands and options, written from the commands themselves.
final class Completion {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final CommandSpec top;
  private final String file;

  /// @param file how values that are files are labelled
  private Completion(CommandSpec top, String file) {
    this.top = top;
    this.file = file;
  }

  /// The script for one of [#SHELLS].
  static String of(CommandLine top, String shell, String file) {
    var completion = new Completion(top.getCommandSpec(), file);
    return switch (shell) {
      case "zsh" -> completion.zsh();
      case "fish" -> completion.fish();
      default -> AutoComplete.bash(Syntax.PROGRAM, top);
    };
  }

  private String fish() {
    var lines = new ArrayList<String>();
    for (CommandSpec command : commands()) {
      lines.add("complete -c %s -n __fish_use_subcommand -a %s -d %s".formatted(Syntax.PROGRAM, command.name(), quoted(about(command))));
      command.options().forEach(option -> lines.add(fish(option, "-n '__fish_seen_subcommand_from " + command.name() + "' ")));
    }
    top.options().forEach(option -> lines.add(fish(option, "-n __fish_use_subcommand ")));
    return String.join("\n", lines) + "\n";
  }

  private String fish(OptionSpec option, String where) {
    var words = new ArrayList<>(List.of("complete -c", Syntax.PROGRAM, where.strip()));
    words.add("-l " + option.longestName().substring(2));
    shortName(option).ifPresent(name -> words.add("-s " + name.substring(1)));
    if (takesValue(option)) {
      words.add(option.paramLabel().equals(file) ? "-r -F" : "-x");
    }
    words.add("-d " + quoted(about(option)));
    return String.join(" ", words);
  }

  private String zsh() {
    var lines = new ArrayList<>(List.of("#compdef " + Syntax.PROGRAM, "", "local -a commands", "commands=("));
    commands().forEach(command -> lines.add("  " + quoted(command.name() + ":" + about(command))));
    lines.addAll(List.of(")", "if (( CURRENT == 2 )); then", "  _describe command commands", "  _files", "  return", "fi", "case $words[2] in"));
    for (CommandSpec command : commands()) {
      lines.add("  " + command.name() + ")");
      lines.add("    _arguments \\");
      command.options().forEach(option -> names(option).forEach(name -> lines.add("      " + quoted(zsh(option, name)) + " \\")));
      lines.add("      '*:file:_files' ;;");
    }
    lines.add("esac");
    return String.join("\n", lines) + "\n";
  }

  private String zsh(OptionSpec option, String name) {
    String value = ":" + option.paramLabel().replace(":", "\\:") + ":" + (option.paramLabel().equals(file) ? "_files" : "");
    return "*" + name + "[" + about(option).replace("[", "\\[").replace("]", "\\]") + "]" + (takesValue(option) ? value : "");
  }

  private List<CommandSpec> commands() {
    return top.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
  }

  private static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  private static Optional<String> shortName(OptionSpec option) {
    return names(option).filter(name -> !name.startsWith("--")).findFirst();
  }

  private static Stream<String> names(OptionSpec option) {
    return Stream.of(option.names()).sorted(Comparator.comparingInt(String::length));
  }

  private static String about(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }

  private static String about(OptionSpec option) {
    return String.join(" ", option.description());
  }

  /// A word for all three shells, in single quotes.
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "’") + "'";
  }
}
