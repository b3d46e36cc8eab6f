package dev.fairway.parity.architecture.offenders.domain;

public final class WithoutAPackageInfo {}
