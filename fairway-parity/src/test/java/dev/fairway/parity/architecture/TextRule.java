package dev.fairway.parity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import dev.fairway.parity.architecture.offenders.domain.AsksForTheDefaults;
import dev.fairway.parity.architecture.offenders.domain.FormatsForSomewhere;
import dev.fairway.parity.architecture.offenders.domain.ReadsSomeCharset;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.TimeZone;

/** Text, numbers and times come out the same on every machine. */
enum TextRule implements Rule {
  NOTHING_ASKS_FOR_THE_DEFAULTS_OF_THE_MACHINE(
      never(
          "locale, charset and time zone never change what Fairway does",
          Use.of(Locale.class, "getDefault", "setDefault"),
          Use.of(Charset.class, "defaultCharset"),
          Use.of(ZoneId.class, "systemDefault"),
          Use.of(TimeZone.class, "getDefault", "setDefault")),
      AsksForTheDefaults.class),

  NOTHING_IS_FORMATTED_WITHOUT_A_LOCALE(
      never(
          "a Turkish i and an Arabic digit are not what a program reads back",
          Use.exactly(String.class, "format", String.class, Object[].class),
          Use.of(String.class, "formatted"),
          Use.exactly(String.class, "toUpperCase"),
          Use.exactly(String.class, "toLowerCase"),
          Use.exactly(Formatter.class, Use.NEW),
          Use.exactly(Formatter.class, Use.NEW, Appendable.class),
          Use.exactly(PrintWriter.class, "printf", String.class, Object[].class),
          Use.exactly(PrintStream.class, "printf", String.class, Object[].class),
          Use.exactly(DateTimeFormatter.class, "ofPattern", String.class),
          Use.ofAny(Use.NEW, DecimalFormat.class, SimpleDateFormat.class),
          Use.exactly(NumberFormat.class, "getInstance")),
      FormatsForSomewhere.class),

  NOTHING_IS_READ_OR_WRITTEN_WITHOUT_A_CHARSET(
      never(
          "files move between machines, and all of them are UTF-8",
          Use.exactly(String.class, "getBytes"),
          Use.exactly(String.class, Use.NEW, byte[].class),
          Use.exactly(String.class, Use.NEW, byte[].class, int.class, int.class),
          Use.exactly(ByteArrayOutputStream.class, "toString"),
          Use.exactly(InputStreamReader.class, Use.NEW, InputStream.class),
          Use.exactly(OutputStreamWriter.class, Use.NEW, OutputStream.class),
          Use.exactly(FileReader.class, Use.NEW, String.class),
          Use.exactly(FileReader.class, Use.NEW, File.class),
          Use.exactly(FileWriter.class, Use.NEW, String.class),
          Use.exactly(FileWriter.class, Use.NEW, File.class),
          Use.exactly(PrintWriter.class, Use.NEW, OutputStream.class),
          Use.exactly(PrintWriter.class, Use.NEW, OutputStream.class, boolean.class),
          Use.exactly(PrintWriter.class, Use.NEW, String.class),
          Use.exactly(PrintStream.class, Use.NEW, OutputStream.class),
          Use.exactly(PrintStream.class, Use.NEW, OutputStream.class, boolean.class),
          Use.exactly(Scanner.class, Use.NEW, InputStream.class)),
      ReadsSomeCharset.class);

  private final ArchRule rule;
  private final List<Class<?>> offenders;

  TextRule(ArchRule rule, Class<?>... offenders) {
    this.rule = rule;
    this.offenders = List.of(offenders);
  }

  private static ArchRule never(String reason, Use... uses) {
    return noClasses()
        .should()
        .accessTargetWhere(DescribedPredicate.or(List.of(uses)))
        .because(reason);
  }

  @Override
  public ArchRule rule() {
    return rule;
  }

  @Override
  public List<Class<?>> offenders() {
    return offenders;
  }
}
