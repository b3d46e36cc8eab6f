package dev.fairway.cli.packet;

import dev.fairway.cli.Call;
import dev.fairway.cli.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An option that fills in a field of a packet.
 *
 * @param key of the field
 * @param name such as {@code --non-goal}
 */
record PacketOption(String key, String name, String label, String help, Kind kind) {

  /** How the values of an option are read. */
  enum Kind {
    /** A few words, taken literally: an owner may begin with {@code @}. */
    WORDS,
    /** A text that may also come from a file or standard input. */
    TEXT,
    /** Paths, also separated by commas. */
    PATHS,
    /** Texts, one each time. */
    TEXTS
  }

  static PacketOption words(String key, String help) {
    return new PacketOption(key, nameOf(key), "TEXT", help, Kind.WORDS);
  }

  static PacketOption text(String key, String help) {
    return new PacketOption(key, nameOf(key), "TEXT", help + "; @FILE and - work", Kind.TEXT);
  }

  static PacketOption paths(String key, String name, String help) {
    return new PacketOption(key, name, "PATH", help, Kind.PATHS);
  }

  static PacketOption texts(String key, String name, String help) {
    return new PacketOption(key, name, "TEXT", help + ", one each time", Kind.TEXTS);
  }

  private static String nameOf(String key) {
    return "--" + key.replace('_', '-');
  }

  static void declare(Syntax syntax, List<PacketOption> options) {
    for (PacketOption option : options) {
      if (option.kind == Kind.PATHS || option.kind == Kind.TEXTS) {
        syntax.values(option.name, option.label, option.help);
      } else {
        syntax.value(option.name, option.label, option.help);
      }
    }
  }

  /** What was given, by the keys of the fields. */
  static Map<String, List<String>> values(Call call, List<PacketOption> options) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (PacketOption option : options) {
      if (call.has(option.name)) {
        values.put(option.key, option.values(call));
      }
    }
    return values;
  }

  private List<String> values(Call call) {
    return switch (kind) {
      case WORDS -> List.of(String.valueOf(call.text(name)));
      case TEXT -> List.of(String.valueOf(call.longText(name)));
      case PATHS -> call.list(name);
      case TEXTS -> call.nonEmpty(name);
    };
  }

  /** The option for a field. */
  static String nameOf(String key, List<PacketOption> options) {
    for (PacketOption option : options) {
      if (option.key.equals(key)) {
        return option.name;
      }
    }
    return key;
  }
}
