package corpus;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
record NamedLowerCamelCase(int plain, int twoWords, int URLPath, int aURL, int x1Y2, int trailingX, int with_under, int _lead) {}
