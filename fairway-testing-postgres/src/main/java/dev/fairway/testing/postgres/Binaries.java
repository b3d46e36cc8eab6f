package dev.fairway.testing.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of a release, unpacked once on a machine, below the folder for temporary files:
 * users whom the tests do not run as have to reach them.
 */
final class Binaries {

  private Binaries() {}

  /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
  static Path of(Release release) throws IOException {
    byte[] archive = archive(release);
    Path parent = ownFolder();
    Path place = parent.resolve(fingerprint(archive));
    try (FileChannel lock =
            FileChannel.open(
                parent.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        java.nio.channels.FileLock held = lock.lock()) {
      if (held.isValid() && !Files.exists(place)) {
        Path part = Files.createTempDirectory(parent, "part");
        unpack(archive, part);
        publish(part, place);
      }
    }
    return place;
  }

  private static byte[] archive(Release release) throws IOException {
    try (InputStream jar = Binaries.class.getResourceAsStream(release.archive())) {
      if (jar == null) {
        throw new IOException("the build did not provide " + release.archive());
      }
      return jar.readAllBytes();
    }
  }

  private static Path ownFolder() throws IOException {
    String user = System.getProperty("user.name");
    Path folder = Path.of(System.getProperty("java.io.tmpdir")).resolve("fairway-postgres-" + user);
    try {
      Files.createDirectory(folder);
      Files.setPosixFilePermissions(
          folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (FileAlreadyExistsException known) {
      if (!Files.getOwner(folder).getName().equals(user)) {
        throw new IOException(folder + " belongs to somebody else", known);
      }
    }
    return folder;
  }

  private static String fingerprint(byte[] archive) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(digest).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void unpack(byte[] archive, Path folder) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        if (each.getName().endsWith(".txz")) {
          Tar.unpack(new XZInputStream(zip), folder);
          return;
        }
      }
    }
    throw new IOException("there is no server in the archive");
  }

  private static void publish(Path part, Path place) throws IOException {
    Files.setPosixFilePermissions(
        part, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place);
    }
  }
}
