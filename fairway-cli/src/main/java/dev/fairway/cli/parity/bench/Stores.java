package dev.fairway.cli.parity.bench;

/** Where the stores of a run are; each is named as {@code FAIRWAY_DB} names it. */
public interface Stores extends AutoCloseable {

  /** The store that Setup fills; nothing but reports may be asked of it afterwards. */
  String main();

  /** A new store without tables. */
  String empty();

  /** Takes away what would outlive the copy. */
  @Override
  void close();

  /** Remembers what is in the main store now. */
  void keep() throws NotComparable;

  /** A store with what was remembered. It may be the one that was handed out before. */
  String fresh() throws NotComparable;
}
