package twotrack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxTasksTest {
  private final FxTasks tasks = new FxTasks();
  private final List<String> told = new ArrayList<>();

  private void await(FxRobot robot, String last) {
    while (!told.contains(last)) {
      Thread.onSpinWait();
      robot.interact(() -> {});
    }
  }

  @Test
  void workTellsHowFarItIsAndItsResultArrives(FxRobot robot) {
    var reported = new CountDownLatch(1);
    robot.interact(() -> {
      tasks.running().subscribe(work -> work.flatMap(UnderWay::step).ifPresent(step -> {
        told.add(step.words());
        reported.countDown();
      }));
      tasks.run("count", progress -> {
        progress.report(0.5, "half");
        reported.await();
        progress.present(() -> {
          told.add("change");
          NextFrame.then(() -> told.add("picture"));
        });
        Platform.runLater(() -> told.add("work goes on"));
        return "all";
      }, told::add, failure -> told.add(failure.toString()));
    });
    await(robot, "all");
    assertEquals(List.of("half", "change", "picture", "work goes on", "all"), told);
    assertEquals(Optional.empty(), tasks.running().getValue());
  }

  @Test
  void ofCancelledWorkNothingArrives(FxRobot robot) throws InterruptedException {
    var ended = new CountDownLatch(1);
    robot.interact(() -> {
      tasks.run("wait", progress -> {
        try {
          while (true) {
            progress.throwIfCancelled();
            Thread.onSpinWait();
          }
        } finally {
          progress.present(() -> told.add("late"));
          ended.countDown();
        }
      }, _ -> told.add("result"), failure -> told.add(failure.toString()));
      tasks.running().getValue().orElseThrow().cancel().run();
    });
    assertTrue(ended.await(10, TimeUnit.SECONDS));
    while (tasks.running().getValue().isPresent()) {
      robot.interact(() -> {});
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), told);
  }
}
