package twotrack.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import twotrack.cli.CommandLineInterface;
import twotrack.cli.Request;
import twotrack.cli.Version;
import twotrack.instance.Arrival;
import twotrack.instance.Meeting;
import twotrack.instance.Wish;
import twotrack.pages.SnapshotPages;
import twotrack.settings.Folders;

/// Where the program starts: decides between the command line and the window without loading any of JavaFX for the former.
public final class Main {
  private static final int NO_WINDOW = 2;

  private Main() {}

  public static void main(String[] args) {
    // Text is measured and pages are painted through Java2D, which must not look for a display of its own.
    System.setProperty("java.awt.headless", "true");
    switch (Request.of(args)) {
      case Request.Command() ->
          System.exit(new CommandLineInterface(new SnapshotPages(), Clock.system(ZoneId.systemDefault())).run(args, utf8(System.out), utf8(System.err)));
      case Request.OpenWindow request -> openWindow(request);
    }
  }

  private static void openWindow(Request.OpenWindow request) {
    Display.Machine machine = Display.Machine.here();
    Optional<String> obstacle = Display.missing(machine);
    if (obstacle.isEmpty()) {
      obstacle = Display.launch(Beginning.now(request.dataset(), () -> arrive(request, machine)), machine);
    }
    obstacle.ifPresent(sentence -> {
      utf8(System.err).println(sentence);
      System.exit(NO_WINDOW);
    });
  }

  private static Arrival arrive(Request.OpenWindow request, Display.Machine machine) {
    Optional<Path> folder = Folders.of(Folders.Machine.here()).meeting();
    if (folder.isEmpty()) {
      return new Arrival.Apart();
    }
    var meeting = new Meeting(folder.get(), machine.display(), Version.current());
    return request.apart() ? meeting.arriveApart() : meeting.arrive(Wish.of(request.dataset()));
  }

  /// Writes a line on the standard output.
  static void tell(String line) {
    utf8(System.out).println(line);
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
