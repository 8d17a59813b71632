package twotrack.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class MeetingTest {
  private static final String DISPLAY = ":0";
  private static final String VERSION = "1.0";
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(100);

  @TempDir private Path folder;
  private final List<Door> doors = new ArrayList<>();
  private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();

  @AfterEach
  void close() throws IOException {
    for (Door door : doors) {
      door.close();
    }
  }

  @Test
  void aSecondStartHandsItsFileToTheOpenWindow() throws InterruptedException {
    first(DISPLAY).answer(wishes::add);
    var file = new Wish(Optional.of(folder.resolve("가 나 \"x\".twotrack")));
    assertEquals(List.of(new Arrival.HandedOver(), new Arrival.HandedOver()), List.of(start(DISPLAY, VERSION, file), start(DISPLAY, VERSION, Wish.SHOW)));
    assertEquals(List.of(file, Wish.SHOW), List.of(next(), next()));
  }

  @Test
  void whatIsWishedBeforeTheWindowIsThereIsNotForgotten() {
    Door door = first(DISPLAY);
    assertEquals(new Arrival.HandedOver(), start(DISPLAY, VERSION, Wish.SHOW));
    // The answer goes out before the wish is kept; a third visitor is heard after both.
    assertEquals(new Arrival.HandedOver(), start(DISPLAY, VERSION, Wish.SHOW));
    door.answer(wishes::add);
    assertFalse(wishes.isEmpty());
  }

  @Test
  void anotherVersionOpensItsOwnWindow() {
    first(DISPLAY).answer(wishes::add);
    assertEquals(new Arrival.Apart(), start(DISPLAY, "1.1", Wish.SHOW));
    assertTrue(wishes.isEmpty());
  }

  @Test
  void eachDisplayHasItsWindow() {
    first(DISPLAY);
    first(":1");
    assertEquals(new Arrival.HandedOver(), start(":1", VERSION, Wish.SHOW));
  }

  @Test
  void aWindowOfItsOwnIsFoundByLaterStartsOnlyIfThereIsNoOther() throws IOException {
    assertInstanceOf(Arrival.First.class, kept(meeting(DISPLAY, VERSION).arriveApart()));
    assertEquals(new Arrival.Apart(), meeting(DISPLAY, VERSION).arriveApart());
    assertEquals(new Arrival.HandedOver(), start(DISPLAY, VERSION, Wish.SHOW));
  }

  @Test
  void afterTheWindowIsClosedTheNextStartIsTheFirst() throws IOException {
    first(DISPLAY).close();
    first(DISPLAY).answer(wishes::add);
    assertEquals(new Arrival.HandedOver(), start(DISPLAY, VERSION, Wish.SHOW));
  }

  @Test
  void aSocketThatNobodyListensToIsTakenAway() throws IOException {
    ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    dead.bind(UnixDomainSocketAddress.of(socket()));
    dead.close();
    assertTrue(Files.exists(socket()));
    first(DISPLAY).answer(wishes::add);
    assertEquals(new Arrival.HandedOver(), start(DISPLAY, VERSION, Wish.SHOW));
  }

  @Test
  void aWindowThatDoesNotAnswerIsNotWaitedFor() throws IOException {
    try (FileChannel lock = FileChannel.open(folder.resolve(name() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        ServerSocketChannel mute = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      lock.lock();
      mute.bind(UnixDomainSocketAddress.of(socket()));
      assertEquals(new Arrival.Apart(), new Meeting(folder, DISPLAY, VERSION, SHORT).arrive(Wish.SHOW));
    }
  }

  @Test
  void aVisitorWhoSaysNothingDoesNotKeepTheDoor() throws IOException {
    assertInstanceOf(Arrival.First.class, kept(new Meeting(folder, DISPLAY, VERSION, SHORT).arrive(Wish.SHOW)));
    try (SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      assertTrue(silent.isConnected());
      assertEquals(new Arrival.HandedOver(), start(DISPLAY, VERSION, Wish.SHOW));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "GET / HTTP/1.1\nHost: x\n", "twotrack 1.0\nopen relative.json\n", "twotrack 1.0\nopen /a\0b\n", "twotrack 1.0\nopen /a\tb\n", "twotrack 1.0\ndelete /a\n",
    "twotrack 1.0\n\n", "twotrack 0.9\nshow\n"
  })
  void whatIsNoWishIsRefused(String said) throws IOException {
    first(DISPLAY).answer(wishes::add);
    try (var talk = new Talk(SocketChannel.open(UnixDomainSocketAddress.of(socket())), LONG)) {
      talk.say(said.split("\n", -1));
      assertEquals("no", talk.hear(1)[0]);
    }
    assertTrue(wishes.isEmpty());
  }

  @Test
  void whoTalksOnAndOnIsNotHeard() throws IOException {
    first(DISPLAY).answer(wishes::add);
    try (var talk = new Talk(SocketChannel.open(UnixDomainSocketAddress.of(socket())), LONG)) {
      try {
        talk.say("x".repeat(1 << 20));
      } catch (IOException e) {
        assertTrue(wishes.isEmpty(), e::getMessage);
      }
    }
    assertEquals(new Arrival.HandedOver(), start(DISPLAY, VERSION, Wish.SHOW));
  }

  @Test
  void ofManyStartsAtOnceOneOpensTheWindow() throws Exception {
    int starts = 8;
    var together = new CountDownLatch(starts);
    try (var threads = Executors.newFixedThreadPool(starts)) {
      List<Future<Arrival>> arrivals = IntStream.range(0, starts).mapToObj(_ -> threads.submit(() -> {
        together.countDown();
        together.await();
        return start(DISPLAY, VERSION, Wish.SHOW);
      })).toList();
      for (Future<Arrival> arrival : arrivals) {
        if (kept(arrival.get()) instanceof Arrival.First(var door)) {
          door.answer(wishes::add);
        } else {
          assertEquals(new Arrival.HandedOver(), arrival.get());
        }
      }
    }
    assertEquals(1, doors.size());
    for (int visitor = 1; visitor < starts; visitor++) {
      assertEquals(Wish.SHOW, next());
    }
  }

  @Test
  void aWindowInAnotherProcessIsFoundAndItsRemainsAreCleared() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process other = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), OtherStart.class.getName(), folder.toString(), DISPLAY, VERSION)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader says = other.inputReader()) {
      assertEquals("First", says.readLine());
      assertEquals(new Arrival.HandedOver(), start(DISPLAY, VERSION, Wish.SHOW));
      assertEquals("Wish[file=Optional.empty]", says.readLine());
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertTrue(Files.exists(socket()));
    first(DISPLAY);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There a user's folders are private as they are.")
  void nobodyElseMayEnter() throws IOException {
    first(DISPLAY);
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
  }

  @Test
  void withoutAPlaceToMeetEachStartHasItsWindow() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertEquals(new Arrival.Apart(), new Meeting(file.resolve("run"), DISPLAY, VERSION).arrive(Wish.SHOW));
    Path deep = folder.resolve("x".repeat(200));
    assertEquals(new Arrival.Apart(), new Meeting(deep, DISPLAY, VERSION).arrive(Wish.SHOW));
    assertEquals(new Arrival.Apart(), new Meeting(deep, DISPLAY, VERSION).arriveApart());
  }

  @Test
  void aNameThatDoesNotFitALineIsOpenedApart() {
    first(DISPLAY).answer(wishes::add);
    assertEquals(new Arrival.Apart(), start(DISPLAY, VERSION, new Wish(Optional.of(folder.resolve("a\nb")))));
    assertTrue(wishes.isEmpty());
  }

  private Door first(String display) {
    return assertInstanceOf(Arrival.First.class, kept(start(display, VERSION, Wish.SHOW))).door();
  }

  private Arrival kept(Arrival arrival) {
    if (arrival instanceof Arrival.First(var door)) {
      doors.add(door);
    }
    return arrival;
  }

  private Arrival start(String display, String version, Wish wish) {
    return meeting(display, version).arrive(wish);
  }

  private Meeting meeting(String display, String version) {
    return new Meeting(folder, display, version, LONG);
  }

  private Wish next() throws InterruptedException {
    return Optional.ofNullable(wishes.poll(LONG.toSeconds(), TimeUnit.SECONDS)).orElseThrow();
  }

  private static String name() {
    return "window-" + Integer.toHexString(DISPLAY.hashCode());
  }

  private Path socket() {
    return folder.resolve(name() + ".socket");
  }
}
