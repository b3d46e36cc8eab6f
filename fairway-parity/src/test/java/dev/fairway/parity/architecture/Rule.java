package dev.fairway.parity.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A rule of the code, and classes that break it. */
interface Rule {

  ArchRule rule();

  /** Classes that the rule must catch; where they have methods, every one of them. */
  List<Class<?>> offenders();
}
