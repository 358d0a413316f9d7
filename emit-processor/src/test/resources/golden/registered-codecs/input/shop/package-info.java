@UseCodec(value = Millis.class, forType = Instant.class)
@UseCodec(value = Flags.class, forType = BitSet.class)
package shop;

import dev.emit.annotations.UseCodec;
import java.time.Instant;
import java.util.BitSet;
