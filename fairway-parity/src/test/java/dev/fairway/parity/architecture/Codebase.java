package dev.fairway.parity.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;

/**
 * The classes of all modules, without tests. They are looked up by module, since what is a folder
 * of classes in one build is a jar in the next.
 */
final class Codebase {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(
              location -> Arrays.stream(Module.values()).anyMatch(each -> each.holds(location)))
          .importPackages("dev.fairway");

  private Codebase() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  static List<JavaClass> of(Module module) {
    return CLASSES.stream().filter(module::holds).toList();
  }
}
