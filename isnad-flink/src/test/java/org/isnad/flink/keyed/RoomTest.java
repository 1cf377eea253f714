package org.isnad.flink.keyed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.story.Blocks;
import org.junit.jupiter.api.Test;

class RoomTest {
  private static final int THINGS = 3000;

  @Test
  void whoMeetsInABlockMeetsInOneRoomAndOnce() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = new Random(seed);
    Map<String, List<String>> keys = new TreeMap<>();
    Map<String, List<String>> blocks = new TreeMap<>();
    for (int i = 0; i < THINGS; i++) {
      String thing = Long.toHexString(random.nextLong());
      List<String> own = new ArrayList<>(List.of("rare" + random.nextInt(THINGS / 2)));
      for (int crowd = 0; crowd < 3; crowd++) {
        if (random.nextInt(4) > crowd) {
          own.add("crowd" + crowd);
        }
      }
      keys.put(thing, own);
      own.forEach(key -> blocks.computeIfAbsent(key, unused -> new ArrayList<>()).add(thing));
    }

    List<String> met = new ArrayList<>();
    Map<String, List<Guest>> rooms =
        keys.keySet().stream()
            .flatMap(thing -> Guest.of(thing, new byte[0], seats(thing, keys, blocks)).stream())
            .collect(Collectors.groupingBy(Guest::room));
    for (List<Guest> guests : rooms.values()) {
      Room room = new Room(guests);
      room.meetings(
          (one, other) ->
              met.add(room.guests().get(one).id() + " " + room.guests().get(other).id()));
    }

    assertThat(met).as("seed %d", seed).doesNotHaveDuplicates();
    assertThat(met.stream().sorted().toList()).as("seed %d", seed).isEqualTo(inBlocks(keys));
    assertThat(rooms.values().stream().mapToInt(List::size).max().orElse(0))
        .as("seed %d", seed)
        .isLessThan(THINGS / 2);
  }

  private static List<Seat> seats(
      String thing, Map<String, List<String>> keys, Map<String, List<String>> blocks) {
    List<Seat> seats = new ArrayList<>();
    for (String key : keys.getOrDefault(thing, List.of())) {
      List<String> block = blocks.getOrDefault(key, List.of());
      if (block.size() > 1) {
        seats.add(new Seat(thing, Blocks.rank(key), block.size(), Seat.first(block)));
      }
    }
    return seats;
  }

  /** All pairs as story's own rule has them meet. */
  private static List<String> inBlocks(Map<String, List<String>> keys) {
    List<String> things = List.copyOf(keys.keySet());
    Blocks<String> all = new Blocks<>(things);
    for (int i = 0; i < things.size(); i++) {
      for (String key : keys.getOrDefault(things.get(i), List.of())) {
        all.put(i, key);
      }
    }
    List<String> met = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      int one = i;
      all.meeting(i, other -> met.add(things.get(one) + " " + things.get(other)));
    }
    return met.stream().sorted().toList();
  }
}
