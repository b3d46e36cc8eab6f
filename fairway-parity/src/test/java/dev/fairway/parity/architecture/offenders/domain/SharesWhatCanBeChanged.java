package dev.fairway.parity.architecture.offenders.domain;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;

public final class SharesWhatCanBeChanged {

  static final int[] NUMBERS = {1};
  static final ArrayList<String> WORDS = new ArrayList<>();
  static final AtomicLong COUNT = new AtomicLong();
}
