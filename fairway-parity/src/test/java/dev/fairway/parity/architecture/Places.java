package dev.fairway.parity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;

/** Packages of the code; the offenders stand in packages of the same names below their own. */
final class Places {

  static final String ROOT = "[dev.fairway|dev.fairway.parity.architecture.offenders]";

  static final String DOMAIN = ROOT + ".domain..";
  static final String PORT = ROOT + ".port..";
  static final String USE_CASE = ROOT + ".usecase..";
  static final String ADAPTER = ROOT + ".adapter..";
  static final String JDBC = ROOT + ".adapter.jdbc..";
  static final String SQLITE = ROOT + ".adapter.sqlite..";
  static final String POSTGRES = ROOT + ".adapter.postgres..";
  static final String GIT = ROOT + ".adapter.git..";
  static final String GPUAAS_YAML = ROOT + ".adapter.gpuaasyaml..";
  static final String PROCESS = ROOT + ".adapter.process..";
  static final String DASHBOARD = ROOT + ".dashboard..";
  static final String DASHBOARD_JETTY = ROOT + ".dashboard.jetty..";
  static final String DASHBOARD_PAGE = ROOT + ".dashboard.page..";
  static final String DASHBOARD_TEMPLATE = ROOT + ".dashboard.template..";
  static final String TERMINAL = ROOT + ".terminal..";
  static final String TERMINAL_JLINE = ROOT + ".terminal.jline..";
  static final String CLI = ROOT + ".cli..";
  static final String CLI_GROUND_FLOOR = ROOT + ".cli";
  static final String CLI_CONFIG = ROOT + ".cli.config..";
  static final String CLI_PLACE = ROOT + ".cli.place..";

  private Places() {}

  /** One class and what is written inside of it. */
  static DescribedPredicate<JavaClass> classes(String... names) {
    return describe(
        String.join(", ", names),
        type -> Arrays.stream(names).anyMatch(name -> isWithin(type.getName(), name)));
  }

  private static boolean isWithin(String type, String name) {
    return type.equals(name) || type.startsWith(name + "$");
  }
}
