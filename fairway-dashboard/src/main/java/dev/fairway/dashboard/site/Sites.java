package dev.fairway.dashboard.site;

import java.util.List;
import java.util.Optional;

/** The projects of one dashboard. */
public interface Sites extends AutoCloseable {

  /** True when there is an overview and every address begins with a project's name. */
  boolean isMany();

  /** Ordered by name; looked up anew each time, so that projects can come and go. */
  List<Site> all();

  Optional<Site> named(String name);

  @Override
  void close();
}
