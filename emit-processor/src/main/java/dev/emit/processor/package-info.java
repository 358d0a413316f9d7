/**
 * The annotation processor, in stages with dependencies one way: read ({@code HandlerReader}),
 * model ({@code RegistryBuilder}, {@code CodecPlan}), validate ({@code Signatures}, {@code
 * Agreements}), write ({@code RegistryWriter}, {@code ObjectCodecWriter}, {@code EnumCodecWriter}).
 */
@NullMarked
package dev.emit.processor;

import org.jspecify.annotations.NullMarked;
