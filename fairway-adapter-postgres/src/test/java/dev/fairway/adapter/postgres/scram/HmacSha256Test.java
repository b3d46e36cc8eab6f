package dev.fairway.adapter.postgres.scram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HmacSha256Test {

  /** RFC 4231, test cases 1, 2 and 6. */
  @ParameterizedTest
  @CsvSource({
    "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b, Hi There,"
        + " b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    "4a656665, what do ya want for nothing?,"
        + " 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  })
  void a_code_is_that_of_the_standards_examples(String key, String message, String code) {
    HmacSha256 hmac = new HmacSha256(HexFormat.of().parseHex(key));

    assertThat(hmac.of(message.getBytes(StandardCharsets.US_ASCII)))
        .asHexString()
        .isEqualToIgnoringCase(code);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 31, 63, 64, 65, 131, 500})
  void keys_of_any_length_have_the_code_of_the_platform(int length)
      throws GeneralSecurityException {
    byte[] key = "k".repeat(length).getBytes(StandardCharsets.US_ASCII);
    byte[] message = "m".repeat(length).getBytes(StandardCharsets.US_ASCII);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));

    assertThat(new HmacSha256(key).of(message)).isEqualTo(mac.doFinal(message));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4096, 10_000})
  void a_salted_password_is_that_of_the_platform(int rounds) throws GeneralSecurityException {
    byte[] salt = "a salt of another length than usual".getBytes(StandardCharsets.US_ASCII);
    byte[] expected =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
            .generateSecret(new PBEKeySpec("pencil".toCharArray(), salt, rounds, 256))
            .getEncoded();

    byte[] password = "pencil".getBytes(StandardCharsets.US_ASCII);
    assertThat(new HmacSha256(password).iterated(salt, rounds)).isEqualTo(expected);
  }

  @Test
  void a_code_can_be_asked_for_again() {
    HmacSha256 hmac = new HmacSha256(new byte[] {1});

    assertThat(hmac.of(new byte[] {2})).isEqualTo(hmac.of(new byte[] {2}));
  }
}
