package dev.emit.benchmarks.codec;

import dev.emit.codec.Codec;
import java.util.List;
import java.util.stream.IntStream;

/** A message to encode and decode. Its size is that of its JSON. */
@SuppressWarnings("ImmutableEnumChecker") // Codecs have no state, and nobody changes the values.
public enum Sample {
  /** 45 bytes, ASCII. */
  SMALL(EmitRegistry.NOTICE.codec(), Notice.class, new Notice("o-100042", 4_200, true)),
  /** 324 bytes, ASCII, with three nested lines. */
  MEDIUM(EmitRegistry.ORDER.codec(), Order.class, order(0)),
  /** 50 KB, ASCII: 154 of the medium ones. */
  LARGE(
      EmitRegistry.JOURNAL.codec(),
      Journal.class,
      new Journal("2026-11-24", IntStream.range(0, 154).mapToObj(Sample::order).toList())),
  /** 413 bytes, a medium one with escapes, and in Greek, Cyrillic, Chinese and emoji. */
  TEXT(EmitRegistry.ORDER.codec(), Order.class, text());

  final Codec<?> codec;
  final Class<?> type;
  final Object value;

  Sample(Codec<?> codec, Class<?> type, Object value) {
    this.codec = codec;
    this.type = type;
    this.value = value;
  }

  private static Order order(int number) {
    return new Order(
        "o-" + (100_042 + number),
        "Margaret Hamilton",
        12_345 + 7L * number,
        1_764_000_000_000L + 1_000L * number,
        number % 2 == 0,
        List.of(
            new Line("sku-4711", "Fountain pen, blue", 2, 2_495),
            new Line("sku-0815", "Notebook A5, dotted", 1 + number % 9, 1_295),
            new Line("sku-1337", "Ink, 50 ml", 12, 505 + number)));
  }

  private static Order text() {
    return new Order(
        "o-100042",
        "Маргарет \"Мэгги\" Гамильтон",
        12_345,
        1_764_000_000_000L,
        true,
        List.of(
            new Line("sku-4711", "Πένα, γαλάζια\tμε θήκη", 2, 2_495),
            new Line("sku-0815", "笔记本\n点阵 A5", 1, 1_295),
            new Line("sku-1337", "Ink \\ 50 ml 🖋️ \"bleu nuit\" – été", 12, 505)));
  }
}
