package dev.fairway.cli.config;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tree of a file beside it, so that the next command need not parse: magic, the length of
 * the file, the file itself, the tree, a checksum. The tree is used only for exactly the same
 * bytes. It is an accelerator and nothing else: whatever goes wrong with it is as if there were
 * none.
 */
final class Snapshot {

  /** The last byte is the version of the format. */
  private static final byte[] MAGIC = {'F', 'W', 'C', 'F', 'G', 0, 0, 1};

  private static final int HEAD = MAGIC.length + Integer.BYTES;

  private Snapshot() {}

  /** The tree of a file with this content; null when the snapshot is of another or unusable. */
  static @Nullable Table read(Path snapshot, byte[] content) {
    try (FileInputStream in = new FileInputStream(snapshot.toFile())) {
      byte[] kept = in.readAllBytes();
      int body = kept.length - Integer.BYTES;
      int tree = HEAD + content.length;
      boolean same =
          body > tree
              && Arrays.equals(kept, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
              && ByteBuffer.wrap(kept).getInt(MAGIC.length) == content.length
              && Arrays.equals(kept, HEAD, tree, content, 0, content.length)
              && ByteBuffer.wrap(kept).getInt(body) == checksum(kept, body);
      return same ? TreeReader.tree(kept, tree) : null;
    } catch (IOException | RuntimeException unusable) {
      return null;
    }
  }

  /** Replaces the snapshot in one step, so that a reader never sees half of one. */
  static void write(Path snapshot, byte[] content, Table tree) {
    Path temporary = null;
    try {
      byte[] bytes = bytes(content, TreeWriter.bytes(tree));
      Path folder = CacheFolder.of(snapshot);
      String name = snapshot.getFileName() + "." + ProcessHandle.current().pid();
      temporary = folder.resolve(name + "." + Thread.currentThread().getId() + ".tmp");
      Files.write(
          temporary, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
      Files.move(temporary, snapshot, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException notKept) {
      discard(temporary);
    }
  }

  private static void discard(@Nullable Path temporary) {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException stays) {
      // A stray file in a cache folder harms nobody.
    }
  }

  private static byte[] bytes(byte[] content, byte[] tree) {
    ByteBuffer all = ByteBuffer.allocate(HEAD + content.length + tree.length + Integer.BYTES);
    all.put(MAGIC).putInt(content.length).put(content).put(tree);
    return all.putInt(checksum(all.array(), all.position())).array();
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }
}
