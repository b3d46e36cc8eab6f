package dev.fairway.parity.architecture.offenders.usecase;

public final class CountsItsCalls {

  int calls = 1;
}
