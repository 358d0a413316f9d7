package shop;

import java.util.Map;

public record Zoo(
    Animal animal,
    Animal.Cat cat,
    Animal.Bird bird,
    Map<String, Payment> payments,
    Payment.Card card,
    Payment.Cash cash,
    Result<Animal, String> result,
    Result<String[], ?> any) {}
