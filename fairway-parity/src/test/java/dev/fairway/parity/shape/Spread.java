package dev.fairway.parity.shape;

import java.util.function.IntUnaryOperator;

/** Deals a number of rows out to tasks by weight, so that exactly that many are dealt. */
final class Spread {

  private final int[] counts;

  private Spread(int[] counts) {
    this.counts = counts;
  }

  /**
   * @param weight of the task at an index; a task that weighs nothing gets nothing
   */
  static Spread of(int rows, int tasks, IntUnaryOperator weight) {
    long all = 0;
    for (int i = 0; i < tasks; i++) {
      all += weight.applyAsInt(i);
    }
    int[] counts = new int[tasks];
    long passed = 0;
    for (int i = 0; i < tasks; i++) {
      long before = rows * passed / all;
      passed += weight.applyAsInt(i);
      counts[i] = Math.toIntExact(rows * passed / all - before);
    }
    return new Spread(counts);
  }

  int at(int index) {
    return counts[index];
  }
}
