package dev.fairway.parity.architecture.offenders.cli.claim;

public final class FindsClassesByName {

  public Object find() throws ClassNotFoundException {
    return Class.forName("x");
  }

  public Object make() throws ReflectiveOperationException {
    return String.class.getDeclaredConstructor().newInstance();
  }
}
