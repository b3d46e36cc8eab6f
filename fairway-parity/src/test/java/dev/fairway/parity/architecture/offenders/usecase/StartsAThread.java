package dev.fairway.parity.architecture.offenders.usecase;

import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

public final class StartsAThread {

  public void start() {
    new Thread().start();
  }

  public Object pool() {
    return Executors.newCachedThreadPool();
  }

  public Object future() {
    return CompletableFuture.runAsync(() -> {});
  }

  public long count(List<String> list) {
    return list.parallelStream().count();
  }

  public Object timer() {
    return new Timer();
  }
}
