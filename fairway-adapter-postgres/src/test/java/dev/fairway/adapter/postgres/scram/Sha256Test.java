package dev.fairway.adapter.postgres.scram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FIPS 180-4, by its examples and by another implementation. */
class Sha256Test {

  @ParameterizedTest
  @CsvSource({
    "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
        + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  })
  void a_digest_is_that_of_the_standards_examples(String message, String digest) {
    assertThat(Sha256.digest(message.getBytes(StandardCharsets.US_ASCII)))
        .asHexString()
        .isEqualToIgnoringCase(digest);
  }

  @Test
  void messages_of_every_length_around_a_block_have_the_digest_of_the_platform()
      throws NoSuchAlgorithmException {
    for (int length = 0; length <= 4 * Sha256.BLOCK + 1; length++) {
      byte[] message = bytes(length);
      assertThat(Sha256.digest(message))
          .as("%d bytes", length)
          .isEqualTo(MessageDigest.getInstance("SHA-256").digest(message));
    }
  }

  @Test
  void a_message_can_be_gone_on_with_behind_whole_blocks() throws NoSuchAlgorithmException {
    int[] schedule = new int[Sha256.SCHEDULE];
    byte[] message = bytes(100);
    int[] state = Sha256.start();
    Sha256.words(message, 0, schedule);
    Sha256.compress(state, schedule);

    byte[] rest = HexFormat.of().parseHex(HexFormat.of().formatHex(message, 64, 100));

    assertThat(Sha256.bytes(Sha256.continued(state, 64, rest)))
        .isEqualTo(MessageDigest.getInstance("SHA-256").digest(message));
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 167 + length);
    }
    return bytes;
  }
}
