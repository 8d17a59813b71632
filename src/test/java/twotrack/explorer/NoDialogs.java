package twotrack.explorer;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A window that nobody talks to: it asks in vain and tells nobody. Tests override what they look at.
public class NoDialogs implements Dialogs {
  @Override
  public Optional<Path> chooseDataset() {
    return Optional.empty();
  }

  @Override
  public Optional<Path> chooseSnapshot(String suggestion) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> chooseSnapshotAs(String suggestion, String ending) {
    return Optional.empty();
  }

  @Override
  public boolean confirm(String question, String yes) {
    return false;
  }

  @Override
  public Optional<Path> chooseTable(String suggestion) {
    return Optional.empty();
  }

  @Override
  public void notice(String text) {}

  @Override
  public void failure(String what, String why) {}

  @Override
  public void problems(String what, List<String> problems) {}

  @Override
  public void browse(URI page) {}
}
