package corpus;

record Box<T>(T value) {}
