package twotrack.instance;

import java.nio.file.Path;

/// A start of the program in a process of its own: says what it found, and, as the first, what others wish.
public final class OtherStart {
  private OtherStart() {}

  public static void main(String[] args) throws InterruptedException {
    switch (new Meeting(Path.of(args[0]), args[1], args[2]).arrive(Wish.SHOW)) {
      case Arrival.First(var door) -> {
        System.out.println("First");
        door.answer(System.out::println);
        Thread.currentThread().join();
      }
      case Arrival.HandedOver() -> System.out.println("HandedOver");
      case Arrival.Apart() -> System.out.println("Apart");
    }
  }
}
