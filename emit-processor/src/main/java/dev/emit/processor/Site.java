package dev.emit.processor;

import javax.lang.model.element.PackageElement;

/**
 * Where a type is used.
 *
 * @param path where it was found
 * @param from the package of the code that uses it
 * @param form what is said of its form
 * @param nulls what is said of null
 * @param obstacles takes what is wrong
 */
record Site(String path, PackageElement from, Form form, NullRules nulls, Obstacles obstacles) {
  /** A place of which nothing is said. */
  static Site of(String path, PackageElement from, Obstacles obstacles) {
    return new Site(path, from, Form.PLAIN, NullRules.NONE, obstacles);
  }

  /** A place inside of this one, to which the same applies. */
  Site inside(String suffix) {
    return new Site(path + suffix, from, form, nulls, obstacles);
  }

  /** The place, if nothing were said of the form. */
  Site plain() {
    return of(path, from, obstacles);
  }
}
