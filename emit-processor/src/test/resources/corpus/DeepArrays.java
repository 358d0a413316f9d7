package corpus;

import java.util.List;

record DeepArrays(int[][][] a, String[][] b, List<int[]>[] c, OneInt[][] d) {}
