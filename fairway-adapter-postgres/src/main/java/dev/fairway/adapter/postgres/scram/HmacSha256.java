package dev.fairway.adapter.postgres.scram;

import java.util.Arrays;

/** HMAC of RFC 2104 with SHA-256. What depends on the key alone is computed once. */
final class HmacSha256 {

  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final int[] inner;
  private final int[] outer;

  HmacSha256(byte[] key) {
    byte[] shortKey = key.length > Sha256.BLOCK ? Sha256.digest(key) : key;
    inner = keyed(shortKey, INNER);
    outer = keyed(shortKey, OUTER);
  }

  private static int[] keyed(byte[] key, byte pad) {
    byte[] block = new byte[Sha256.BLOCK];
    for (int i = 0; i < block.length; i++) {
      block[i] = (byte) (i < key.length ? key[i] ^ pad : pad);
    }
    int[] schedule = new int[Sha256.SCHEDULE];
    Sha256.words(block, 0, schedule);
    int[] state = Sha256.start();
    Sha256.compress(state, schedule);
    return state;
  }

  byte[] of(byte[] message) {
    byte[] digest = Sha256.bytes(Sha256.continued(inner.clone(), Sha256.BLOCK, message));
    return Sha256.bytes(Sha256.continued(outer.clone(), Sha256.BLOCK, digest));
  }

  /**
   * PBKDF2 of RFC 8018 with this HMAC, one block long; {@code Hi} of RFC 5802. Each round is two
   * blocks of SHA-256.
   *
   * @param rounds 1 or more
   */
  byte[] iterated(byte[] salt, int rounds) {
    byte[] first = Arrays.copyOf(salt, salt.length + 4);
    first[salt.length + 3] = 1;
    byte[] start = of(first);
    int[] schedule = new int[Sha256.SCHEDULE];
    byte[] block = Arrays.copyOf(start, Sha256.BLOCK);
    Sha256.words(block, 0, schedule);
    int[] result = Arrays.copyOf(schedule, Sha256.LENGTH / 4);
    int[] state = result.clone();
    for (int round = 1; round < rounds; round++) {
      state = again(inner, state, schedule);
      state = again(outer, state, schedule);
      for (int i = 0; i < result.length; i++) {
        result[i] ^= state[i];
      }
    }
    return Sha256.bytes(result);
  }

  /** Goes on from a keyed state with one digest, which fills the one block that is left. */
  private static int[] again(int[] keyed, int[] digest, int[] schedule) {
    System.arraycopy(digest, 0, schedule, 0, digest.length);
    schedule[8] = 0x80000000;
    for (int i = 9; i < 15; i++) {
      schedule[i] = 0;
    }
    schedule[15] = 8 * (Sha256.BLOCK + Sha256.LENGTH);
    System.arraycopy(keyed, 0, digest, 0, digest.length);
    Sha256.compress(digest, schedule);
    return digest;
  }
}
