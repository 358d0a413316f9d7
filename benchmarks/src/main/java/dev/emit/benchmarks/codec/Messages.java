package dev.emit.benchmarks.codec;

import dev.emit.annotations.On;

/** Makes the processor write the codecs. */
interface Messages {
  @On("notice")
  void notice(Notice notice);

  @On("order")
  void order(Order order);

  @On("journal")
  void journal(Journal journal);
}
