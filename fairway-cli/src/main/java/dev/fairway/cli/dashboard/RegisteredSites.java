package dev.fairway.cli.dashboard;

import dev.fairway.cli.DiskSite;
import dev.fairway.cli.Workspace;
import dev.fairway.cli.parity.LastRun;
import dev.fairway.dashboard.site.Site;
import dev.fairway.dashboard.site.Sites;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registered projects, looked up anew for every page; each stays open once it was shown. */
final class RegisteredSites implements Sites {

  private final Register register;
  private final Workspace workspace;
  private final Map<Register.Entry, Site> known = new HashMap<>();

  RegisteredSites(Register register, Workspace workspace) {
    this.register = register;
    this.workspace = workspace;
  }

  @Override
  public boolean isMany() {
    return true;
  }

  @Override
  public synchronized List<Site> all() {
    List<Site> sites = new ArrayList<>();
    for (Register.Entry entry : register.entries()) {
      sites.add(site(entry));
    }
    return sites;
  }

  @Override
  public synchronized Optional<Site> named(String name) {
    return register.named(name).map(this::site);
  }

  private Site site(Register.Entry entry) {
    return known.computeIfAbsent(
        entry, one -> DiskSite.in(one.folder(), one.name(), workspace, LastRun::of));
  }

  @Override
  public synchronized void close() {
    known.values().forEach(Site::close);
    known.clear();
  }
}
