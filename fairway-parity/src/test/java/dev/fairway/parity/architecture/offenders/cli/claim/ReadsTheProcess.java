package dev.fairway.parity.architecture.offenders.cli.claim;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

public final class ReadsTheProcess {

  public @Nullable String home() {
    return System.getenv("HOME");
  }

  public @Nullable String user() {
    return System.getProperty("user.name");
  }

  public Function<String, @Nullable String> byReference() {
    return System::getenv;
  }

  public boolean flag() {
    return Boolean.getBoolean("x");
  }

  public @Nullable Integer number() {
    return Integer.getInteger("x");
  }

  public @Nullable Long longNumber() {
    return Long.getLong("x");
  }

  public void change() {
    System.setProperty("x", "y");
  }
}
