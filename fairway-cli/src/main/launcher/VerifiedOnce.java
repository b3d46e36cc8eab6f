import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Copies a jar and gives the classes that were compiled for Java 6 or older what newer ones bring:
 * stack maps. Without them an archive cannot hold a class in its verified form, so a JVM infers the
 * types of all its code at every start. Run by the build; everything else is copied as it is.
 */
final class VerifiedOnce {
  private static final int FIRST_WITH_STACK_MAPS = Opcodes.V1_7;
  private static final int MAJOR_VERSION_OFFSET = 6;

  private VerifiedOnce() {}

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    try (JarFile jar = new JarFile(from.toFile());
        URLClassLoader classes =
            new URLClassLoader(
                new URL[] {from.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        JarOutputStream out =
            new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        byte[] content = jar.getInputStream(entry).readAllBytes();
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        out.write(isOld(entry.getName(), content) ? withStackMaps(content, classes) : content);
        out.closeEntry();
      }
    }
  }

  private static boolean isOld(String name, byte[] content) {
    return name.endsWith(".class")
        && (content[MAJOR_VERSION_OFFSET] << 8 | content[MAJOR_VERSION_OFFSET + 1] & 0xff)
            < FIRST_WITH_STACK_MAPS;
  }

  private static byte[] withStackMaps(byte[] content, ClassLoader classes) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return classes;
          }
        };
    ClassVisitor raised =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version,
              int access,
              String name,
              String signature,
              String superName,
              String[] interfaces) {
            super.visit(
                FIRST_WITH_STACK_MAPS, access, name, signature, superName, interfaces);
          }
        };
    new ClassReader(content).accept(raised, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}
