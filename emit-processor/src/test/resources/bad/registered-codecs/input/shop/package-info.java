@UseCodec(value = Texts.class, forType = java.util.BitSet.class)
@UseCodec(Texts.class)
package shop;

import dev.emit.annotations.UseCodec;
