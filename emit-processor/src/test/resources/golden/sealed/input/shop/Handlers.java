package shop;

import dev.emit.annotations.On;

class Handlers {
  @On("zoo")
  void zoo(Zoo zoo) {}

  @On("animal")
  Animal animal(Animal animal) {
    return animal;
  }
}
