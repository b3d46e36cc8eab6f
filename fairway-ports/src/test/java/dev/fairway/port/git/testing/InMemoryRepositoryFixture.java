package dev.fairway.port.git.testing;

import dev.fairway.port.git.Repository;
import java.nio.file.Path;

/** The repository in memory under test. */
final class InMemoryRepositoryFixture implements RepositoryFixture {

  private final Path main = Path.of("project").toAbsolutePath();
  private final InMemoryRepository repository = new InMemoryRepository(main);

  @Override
  public Repository repository() {
    return repository;
  }

  @Override
  public Path main() {
    return main;
  }

  @Override
  public Path beside(String name) {
    return main.resolveSibling(name);
  }

  @Override
  public String addCommit(String branch, String subject, String... paths) {
    return repository.addCommit(branch, subject, paths);
  }

  @Override
  public String addDeletion(String branch, String subject, String... paths) {
    return repository.addDeletion(branch, subject, paths);
  }

  @Override
  public String addRename(String branch, String subject, String path, String newPath) {
    return repository.addRename(branch, subject, path, newPath);
  }

  @Override
  public String addMerge(String branch, String other) {
    return repository.addMerge(branch, other);
  }

  @Override
  public void addTag(String name, String revision) {
    repository.addTag(name, revision);
  }

  @Override
  public void detach(Path folder) {
    repository.detach(folder);
  }

  @Override
  public void makeDirty(Path folder, String... paths) {
    repository.makeDirty(folder, paths);
  }

  @Override
  public void loseFolder(Path folder) {
    repository.loseFolder(folder);
  }

  @Override
  public void lock(Path folder) {
    repository.lock(folder);
  }

  @Override
  public void close() {
    repository.close();
  }
}
