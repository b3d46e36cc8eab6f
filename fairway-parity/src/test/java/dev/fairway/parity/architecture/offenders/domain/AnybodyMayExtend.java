package dev.fairway.parity.architecture.offenders.domain;

public class AnybodyMayExtend {}
