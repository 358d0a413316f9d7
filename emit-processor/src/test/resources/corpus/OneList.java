package corpus;

import java.util.List;

record OneList(List<String> list) {}
