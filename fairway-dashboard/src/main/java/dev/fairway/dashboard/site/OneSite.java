package dev.fairway.dashboard.site;

import java.util.List;
import java.util.Optional;

/** A dashboard of one project. */
public record OneSite(Site site) implements Sites {

  @Override
  public boolean isMany() {
    return false;
  }

  @Override
  public List<Site> all() {
    return List.of(site);
  }

  @Override
  public Optional<Site> named(String name) {
    return name.equals(site.name()) ? Optional.of(site) : Optional.empty();
  }

  @Override
  public void close() {
    site.close();
  }
}
