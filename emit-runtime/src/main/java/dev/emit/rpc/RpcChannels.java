package dev.emit.rpc;

/**
 * The channels that calls use on one bus (wire protocol, sections 2 and 3).
 *
 * @param requests where all servers listen
 * @param replies where all clients listen
 * @param ownReplies how the channel begins where one client alone listens
 */
public record RpcChannels(String requests, String replies, String ownReplies) {
  private static final String REQUESTS = "__emit_rpc_server_channel__";
  private static final String REPLIES = "__emit_rpc_client_channel__";
  private static final String OWN_REPLIES = "__emit_rpc_client__:";

  /**
   * The channels of a bus.
   *
   * @param prefix what the namespace puts before each name, or an empty string
   */
  public static RpcChannels of(String prefix) {
    return new RpcChannels(prefix + REQUESTS, prefix + REPLIES, prefix + OWN_REPLIES);
  }

  /** Whether a request may ask for its reply on a channel: one of a client, and nothing else. */
  boolean isPrivate(String channel) {
    return channel.startsWith(ownReplies);
  }
}
