package corpus;

record Chain<T>(T head, Chain<T> tail, java.util.List<T> all, T[] array) {}
