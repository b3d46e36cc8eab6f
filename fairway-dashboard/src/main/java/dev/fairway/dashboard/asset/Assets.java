package dev.fairway.dashboard.asset;

import dev.fairway.dashboard.http.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files whose address holds a digest of their content: a browser may keep them for ever, and a new
 * version of the program has new addresses.
 */
public final class Assets {

  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final int DIGITS = 12;

  private final Map<String, Answer> byAddress = new LinkedHashMap<>();
  private final String style;
  private final String script;
  private final String icon;

  public Assets() {
    style = load("fairway", "css", "text/css; charset=utf-8");
    script = load("fairway", "js", "text/javascript; charset=utf-8");
    icon = load("icon", "svg", "image/svg+xml");
  }

  public String style() {
    return style;
  }

  public String script() {
    return script;
  }

  public String icon() {
    return icon;
  }

  /**
   * @param name the last part of an address
   */
  public Optional<Answer> named(String name) {
    return Optional.ofNullable(byAddress.get("/assets/" + name));
  }

  /** Browsers ask for it whatever a page says. */
  public Answer favicon() {
    return byAddress.get(icon).with("Cache-Control", "public, max-age=86400");
  }

  private String load(String name, String kind, String type) {
    try (InputStream in = Assets.class.getResourceAsStream(name + "." + kind)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name + "." + kind);
      }
      byte[] content = in.readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      String mark = HexFormat.of().formatHex(digest).substring(0, DIGITS);
      String address = "/assets/" + name + "." + mark + "." + kind;
      byAddress.put(address, new Answer(200, type, content, Map.of("Cache-Control", FOREVER)));
      return address;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
