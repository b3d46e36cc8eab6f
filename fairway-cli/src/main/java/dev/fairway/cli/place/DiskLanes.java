package dev.fairway.cli.place;

import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.git.LaneFolders;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The folders of lanes on this machine. */
public final class DiskLanes implements LaneFolders {

  private final Lanes lanes;
  private final ProjectHome home;

  public DiskLanes(Lanes lanes, ProjectHome home) {
    this.lanes = lanes;
    this.home = home;
  }

  @Override
  public Path of(String role) {
    return real(lanes.folderOf(role));
  }

  /** As git sees a folder of which the last parts need not exist. */
  private static Path real(Path folder) {
    Path parent = folder.getParent();
    Path name = folder.getFileName();
    if (parent == null || name == null || folder.toFile().exists()) {
      return Whereabouts.real(folder);
    }
    return real(parent).resolve(name);
  }

  @Override
  public boolean isTaken(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return entries.iterator().hasNext();
    } catch (IOException unreadable) {
      throw new InputFailure("cannot look into " + folder, "may you read it?", unreadable);
    }
  }

  @Override
  public Optional<Path> here() {
    return home.isHere() ? home.whereabouts().topFolder() : Optional.empty();
  }
}
