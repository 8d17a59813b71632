package twotrack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void helpKeepsValuesInOneLine(String language) {
    String help = Outcome.of("snapshot", "--help", "--lang", language).out();
    assertTrue(help.contains("readable:N") && help.contains("wide:N"), help);
  }

  @Test
  void helpShowsCommandsAndExamples() {
    Outcome outcome = Outcome.of("--help", "--lang", "en");
    assertEquals(0, outcome.exit());
    assertEquals("", outcome.err());
    assertTrue(outcome.out().startsWith("Usage: twotrack [--new-window] [FILE]"), outcome.out());
    Syntax.COMMANDS.forEach(command -> assertTrue(outcome.out().contains("\n  " + command), outcome.out()));
    assertTrue(outcome.out().contains("Examples:\ntwotrack\n"), outcome.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"snapshot", "events", "stance", "validate", "completion"})
  void everyCommandHasHelpInBothLanguages(String command) {
    Outcome english = Outcome.of(command, "--help", "--lang", "en");
    Outcome korean = Outcome.of(command, "--help", "--lang", "ko");
    assertEquals(0, english.exit());
    assertTrue(english.out().startsWith("Usage: twotrack " + command + " [OPTIONS]"), english.out());
    assertTrue(korean.out().startsWith("사용법: twotrack " + command), korean.out());
    assertTrue(korean.out().contains("이 도움말을 보여 주고 끝냅니다."), korean.out());
    assertFalse((english.out() + korean.out()).contains("!cli"), english.out());
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Outcome outcome = Outcome.of("--version");
    assertEquals(0, outcome.exit());
    assertTrue(outcome.out().matches("Twotrack \\d+\\.\\d+\\.\\d+.*\\R"), outcome.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          events --compny kt        | There is no option --compny. Did you mean --company?    | twotrack events
          events --colour=red       | There is no option --colour.                            | twotrack events
          events --company          | --company needs a value.                                | twotrack events
          events --year 2024 --year 2025 | --year stands twice; it may stand once.            | twotrack events
          events kt                 | “kt” is no command, and no option stands before it.     | twotrack events
          events --company kt extra | “extra” is no command, and no option stands before it.  | twotrack events
          stance --serie daily      | There is no option --serie. Did you mean --series?      | twotrack stance
          snapsht --output kt.pdf   | There is no command “snapsht”. Did you mean “snapshot”? | twotrack
          --dataset a.json          | There is no option --dataset.                           | twotrack
          """)
  void whatCannotBeReadIsRefusedWithASuggestion(String arguments, String sentence, String command) {
    Outcome outcome = Outcome.of((arguments + " --lang en").split(" "));
    assertEquals(new Outcome(2, "", sentence + "\n“" + command + " --help” shows what is possible.\n"), outcome);
  }

  @Test
  void refusalsAreInTheUsersLanguage() {
    Outcome outcome = Outcome.of("events", "--compny", "kt", "--lang", "ko");
    assertEquals("--compny 옵션은 없습니다. --company 아닙니까?\n무엇을 쓸 수 있는지는 “twotrack events --help”로 봅니다.\n", outcome.err());
  }

  @Test
  void optionsWithoutACommandNeedOne() {
    assertEquals(new Outcome(2, "", "A command is missing. Use one of: snapshot, events, stance, validate, completion.\n"), Outcome.of("--lang", "en"));
  }

  @Test
  void completionIsAScriptWithTheCommands() {
    Outcome outcome = Outcome.of("completion");
    assertEquals(0, outcome.exit());
    assertTrue(outcome.out().startsWith("#!/usr/bin/env bash"));
    assertTrue(outcome.out().contains("--reproducible"));
    assertTrue(outcome.out().contains("--series"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zsh", "fish"})
  void completionOfAnotherShellNamesCommandsOptionsAndTheirMeaning(String shell) {
    Outcome outcome = Outcome.of("completion", shell, "--lang", "en");
    assertEquals(0, outcome.exit());
    for (String part : List.of("snapshot", "reproducible", "validate", "Writes a script that completes commands and options in a shell.")) {
      assertTrue(outcome.out().contains(part), part);
    }
  }

  @Test
  void anUnknownShellIsRefusedWithThoseThatThereAre() {
    Outcome outcome = Outcome.of("completion", "tcsh", "--lang", "en");
    assertEquals(2, outcome.exit());
    assertTrue(outcome.err().startsWith("SHELL: “tcsh” is not possible. Use one of: bash, zsh, fish."), outcome.err());
  }
}
