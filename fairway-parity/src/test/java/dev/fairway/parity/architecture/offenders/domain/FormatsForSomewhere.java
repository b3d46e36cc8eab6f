package dev.fairway.parity.architecture.offenders.domain;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.function.UnaryOperator;

public final class FormatsForSomewhere {

  public String format(int n) {
    return String.format("%d", n);
  }

  public String formatted(int n) {
    return "%d".formatted(n);
  }

  public String upper(String s) {
    return s.toUpperCase();
  }

  public String lower(String s) {
    return s.toLowerCase();
  }

  public UnaryOperator<String> byReference() {
    return String::toLowerCase;
  }

  public Formatter formatter() {
    return new Formatter();
  }

  public void print(PrintWriter out) {
    out.printf("%d", 1);
  }

  public Object pattern() {
    return DateTimeFormatter.ofPattern("yyyy");
  }

  public Object decimal() {
    return new DecimalFormat("0");
  }

  public Object date() {
    return new SimpleDateFormat("yyyy");
  }

  public Object number() {
    return NumberFormat.getInstance();
  }
}
