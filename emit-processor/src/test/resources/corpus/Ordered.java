package corpus;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

@JsonPropertyOrder(value = {"d", "nothing"}, alphabetic = true)
record Ordered(int b, int a, int d, int c) {}
