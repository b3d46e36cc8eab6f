package dev.fairway.parity.architecture.offenders.domain;

import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.Scanner;

public final class ReadsSomeCharset {

  public byte[] bytes(String s) {
    return s.getBytes();
  }

  public String text(byte[] b) {
    return new String(b);
  }

  public String part(byte[] b) {
    return new String(b, 0, 1);
  }

  public String all(ByteArrayOutputStream b) {
    return b.toString();
  }

  public Reader reader(InputStream in) {
    return new InputStreamReader(in);
  }

  public Writer writer(OutputStream out) {
    return new OutputStreamWriter(out);
  }

  public Reader file(String name) throws IOException {
    return new FileReader(name);
  }

  public Writer newFile(String name) throws IOException {
    return new FileWriter(name);
  }

  public Writer printer(OutputStream out) {
    return new PrintWriter(out);
  }

  public PrintStream stream(OutputStream out) {
    return new PrintStream(out);
  }

  public Scanner scanner(InputStream in) {
    return new Scanner(in);
  }
}
