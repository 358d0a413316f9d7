package dev.emit.codec;

/** What a codec's values look like in JSON, which decides how RPC carries them. */
public enum JsonShape {
  /** Always an object, or null: its members are the request's or the reply's members. */
  OBJECT,
  /** Never an object: RPC wraps it in a member. */
  VALUE,
  /** An object or not, known only when it is there. */
  ANY
}
