package dev.fairway.parity.architecture.offenders.domain;

import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

public final class RollsDice {

  public int dice() {
    return new Random(1).nextInt(6);
  }

  public double chance() {
    return Math.random();
  }

  public UUID id() {
    return UUID.randomUUID();
  }

  public int other() {
    return ThreadLocalRandom.current().nextInt();
  }

  public int secure() {
    return new SecureRandom().nextInt();
  }

  public Supplier<Random> byReference() {
    return Random::new;
  }
}
