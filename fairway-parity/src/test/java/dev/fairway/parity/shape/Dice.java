package dev.fairway.parity.shape;

import java.util.List;

/** Numbers that look random and are the same everywhere: SplitMix64 (Steele, Lea, Flood 2014). */
final class Dice {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** Dice of its own for each purpose and index, so that nothing moves when something is added. */
  static Dice of(long seed, String purpose, int index) {
    long ofPurpose = new Dice(seed ^ ((long) purpose.hashCode() << 32)).next();
    return new Dice(new Dice(ofPurpose ^ index).next());
  }

  private long next() {
    state += GOLDEN_GAMMA;
    long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** From 0 to {@code bound - 1}. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  boolean percent(int chance) {
    return below(100) < chance;
  }

  <T> T one(List<T> of) {
    return of.get(below(of.size()));
  }

  /** As many lower-case hexadecimal digits. */
  String hex(int digits) {
    StringBuilder text = new StringBuilder(digits);
    while (text.length() < digits) {
      text.append(Character.forDigit(below(16), 16));
    }
    return text.toString();
  }
}
