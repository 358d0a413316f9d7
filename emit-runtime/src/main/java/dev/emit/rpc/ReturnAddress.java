package dev.emit.rpc;

import java.util.UUID;

/**
 * What tells one client's calls from all others': the channel of their replies, and their numbers.
 *
 * <p>It takes strong random numbers, which are slow to come by in a fresh process.
 */
final class ReturnAddress {
  private final String channel;
  private final SerialNumbers numbers = new SerialNumbers();

  ReturnAddress(RpcChannels channels) {
    channel = channels.ownReplies() + UUID.randomUUID().toString().replace("-", "");
  }

  String channel() {
    return channel;
  }

  String nextNumber() {
    return numbers.next();
  }
}
