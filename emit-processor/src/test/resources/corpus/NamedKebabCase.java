package corpus;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
record NamedKebabCase(int plain, int twoWords, int URLPath, int aURL, int x1Y2, int trailingX, int with_under, int _lead) {}
