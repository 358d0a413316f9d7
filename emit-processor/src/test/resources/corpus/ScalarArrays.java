package corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

record ScalarArrays(byte[][] a, char[][] b, Boolean[] c, UUID[] d, LocalDate[][] e, BigDecimal[] f, Object[] g, Box<?>[] h, Optional<String>[] i, PlainEnum[][][] j, java.util.Map<String, int[]>[] k) {}
