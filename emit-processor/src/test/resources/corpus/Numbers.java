package corpus;

import java.math.BigDecimal;
import java.math.BigInteger;

record Numbers(BigDecimal a, BigInteger b) {}
