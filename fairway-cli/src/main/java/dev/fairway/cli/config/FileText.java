package dev.fairway.cli.config;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file as text.
 *
 * @param text without a byte order mark
 * @param problem why the bytes are not UTF-8; null when they are
 */
record FileText(String text, @Nullable Problem problem) {

  static FileText of(byte[] bytes, String file) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String message = "the file is not UTF-8 text from here on";
      Problem problem = new Problem(place(bytes, in.position(), file), null, message, null);
      return new FileText("", problem.suggesting("save it as UTF-8"));
    }
    String text = out.flip().toString();
    return new FileText(text.startsWith("\uFEFF") ? text.substring(1) : text, null);
  }

  private static SourcePosition place(byte[] bytes, int offset, String file) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < offset; i++) {
      boolean newLine = bytes[i] == '\n';
      boolean continuation = (bytes[i] & 0xC0) == 0x80;
      line += newLine ? 1 : 0;
      column = newLine ? 1 : column + (continuation ? 0 : 1);
    }
    return new SourcePosition(file, line, column);
  }
}
