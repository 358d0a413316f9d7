package corpus;

record Nested(Inner inner, Inner.Deep deep) { record Inner(Deep deep) { record Deep(int a, Inner again) {} } }
