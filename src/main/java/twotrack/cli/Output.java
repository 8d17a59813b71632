package twotrack.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import twotrack.files.WholeFile;
import twotrack.i18n.Messages;

/// Where the product goes: a file, or the standard output.
record Output(Optional<Path> file, PrintStream standard, Messages messages) {
  /// The name that means the standard output.
  static final String STANDARD = "-";

  /// Where `--output` points; without it, the standard output.
  static Output of(Arguments arguments, PrintStream standard) throws CommandFailure {
    return new Output(arguments.path(arguments.text("--output").filter(name -> !name.equals(STANDARD))), standard, arguments.messages());
  }

  /// The ending of the file's name, without dot.
  Optional<String> ending() {
    return file.map(path -> String.valueOf(path.getFileName())).filter(name -> name.indexOf('.') >= 0).map(name -> name.substring(name.lastIndexOf('.') + 1));
  }

  /// Writes the product.
  <X extends Exception> void write(WholeFile.Content<X> content) throws CommandFailure, X {
    try {
      if (file.isPresent()) {
        WholeFile.write(file.get(), content);
      } else {
        writeToStandard(content);
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private <X extends Exception> void writeToStandard(WholeFile.Content<X> content) throws IOException, X {
    OutputStream out = new BufferedOutputStream(standard);
    content.writeTo(out);
    out.flush();
    if (standard.checkError()) {
      throw new IOException(messages.text("cli.output.closed"));
    }
  }

  /// What went wrong, for people.
  CommandFailure failure(IOException e) {
    String name = file.map(Path::toString).orElse(messages.text("cli.output.standard"));
    return new CommandFailure(ExitCode.OUTPUT, messages.text("cli.output.failed", name, reason(e, messages)), e);
  }

  /// Why a file cannot be read or written.
  static String reason(IOException e, Messages messages) {
    return switch (e) {
      case NoSuchFileException _ -> messages.text("cli.reason.none");
      case AccessDeniedException _ -> messages.text("cli.reason.denied");
      case FileAlreadyExistsException folder -> messages.text("cli.reason.folder", folder.getFile());
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
