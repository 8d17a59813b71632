package twotrack.explorer;

import java.util.function.Consumer;

/// Does work where and when it is asked for.
public final class AtOnce implements Tasks {
  public static final Tasks TASKS = new AtOnce();

  private static final Progress NOBODY_WAITS = new Progress() {
    @Override
    public void report(double share, String words) {}

    @Override
    public void throwIfCancelled() {}

    @Override
    public void present(Runnable change) {
      change.run();
    }
  };

  private AtOnce() {}

  @Override
  public <T> void run(String purpose, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
    T result;
    try {
      result = work.run(NOBODY_WAITS);
    } catch (Exception e) {
      onFailure.accept(e);
      return;
    }
    onSuccess.accept(result);
  }
}
