package dev.fairway.parity.architecture.offenders.cli;

public final class StoreManager {}
