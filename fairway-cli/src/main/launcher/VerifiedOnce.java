import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Copies a jar so that its classes start quickly. Those that were compiled for Java 6 or older are
 * given what newer ones bring: stack maps. Without them an archive cannot hold a class in its
 * verified form, so a JVM infers the types of all its code at every start. JGit's join strings by
 * {@link PlainConcat}, and PostgreSQL's driver takes {@link Shortcut}s. Run by the build; everything
 * else is copied as it is.
 */
final class VerifiedOnce {
  private static final int FIRST_WITH_STACK_MAPS = Opcodes.V1_7;
  private static final int MAJOR_VERSION_OFFSET = 6;
  private static final String JGIT = "org/eclipse/jgit/";
  private static final String POSTGRESQL = "org/postgresql/";

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
      Set<String> left = new TreeSet<>(Shortcut.CALLS.keySet());
      for (JarEntry entry : Collections.list(jar.entries())) {
        byte[] content = jar.getInputStream(entry).readAllBytes();
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        out.write(quick(entry.getName(), content, classes, left));
        out.closeEntry();
      }
      if (!left.isEmpty()) {
        throw new IllegalStateException("the driver has changed, it no longer calls " + left);
      }
    }
  }

  private static byte[] quick(String name, byte[] content, ClassLoader classes, Set<String> left) {
    if (!name.endsWith(".class")) {
      return content;
    }
    if (isOld(content)) {
      return withStackMaps(content, classes);
    }
    return name.startsWith(POSTGRESQL)
        ? Shortcut.in(name, content, left)
        : name.startsWith(JGIT) ? PlainConcat.in(content) : content;
  }

  private static boolean isOld(byte[] content) {
    return (content[MAJOR_VERSION_OFFSET] << 8 | content[MAJOR_VERSION_OFFSET + 1] & 0xff)
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

/**
 * Joins strings with a builder. What compilers for Java 9 and newer write instead makes the JVM
 * generate code for each place at every start, which no archive keeps. Each place becomes a method of
 * its own, so that nothing around it changes.
 */
final class PlainConcat extends ClassVisitor {
  private static final String BUILDER = "java/lang/StringBuilder";
  private static final char ARGUMENT = '\1';
  private static final char CONSTANT = '\2';

  private final List<Runnable> methods = new ArrayList<>();
  private String owner = "";
  private boolean inInterface;

  private PlainConcat(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  static byte[] in(byte[] content) {
    ClassReader reader = new ClassReader(content);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(new PlainConcat(writer), 0);
    return writer.toByteArray();
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    owner = name;
    inInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(
        Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
      @Override
      public void visitInvokeDynamicInsn(
          String called, String type, Handle bootstrap, Object... constants) {
        if (bootstrap.getName().equals("makeConcatWithConstants")) {
          String join = "join$" + methods.size();
          methods.add(() -> write(join, type, constants));
          visitMethodInsn(Opcodes.INVOKESTATIC, owner, join, type, inInterface);
        } else {
          super.visitInvokeDynamicInsn(called, type, bootstrap, constants);
        }
      }
    };
  }

  @Override
  public void visitEnd() {
    methods.forEach(Runnable::run);
    super.visitEnd();
  }

  private void write(String name, String descriptor, Object[] constants) {
    MethodVisitor out =
        super.visitMethod(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            name,
            descriptor,
            null,
            null);
    out.visitCode();
    out.visitTypeInsn(Opcodes.NEW, BUILDER);
    out.visitInsn(Opcodes.DUP);
    out.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    Type[] arguments = Type.getArgumentTypes(descriptor);
    int argument = 0;
    int local = 0;
    int constant = 1;
    StringBuilder literal = new StringBuilder();
    for (char c : ((String) constants[0]).toCharArray()) {
      if (c == CONSTANT) {
        literal.append(constants[constant++]);
      } else if (c == ARGUMENT) {
        appendLiteral(out, literal);
        Type type = arguments[argument++];
        out.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
        local += type.getSize();
        append(out, appended(type));
      } else {
        literal.append(c);
      }
    }
    appendLiteral(out, literal);
    String toString = "()Ljava/lang/String;";
    out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", toString, false);
    out.visitInsn(Opcodes.ARETURN);
    out.visitMaxs(0, 0);
    out.visitEnd();
  }

  private static void appendLiteral(MethodVisitor out, StringBuilder literal) {
    if (literal.length() > 0) {
      out.visitLdcInsn(literal.toString());
      append(out, "Ljava/lang/String;");
      literal.setLength(0);
    }
  }

  private static void append(MethodVisitor out, String type) {
    String descriptor = "(" + type + ")L" + BUILDER + ";";
    out.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", descriptor, false);
  }

  /** An array is joined as the object that it is, and small numbers as an int. */
  private static String appended(Type type) {
    switch (type.getSort()) {
      case Type.BYTE:
      case Type.SHORT:
        return "I";
      case Type.ARRAY:
        return "Ljava/lang/Object;";
      case Type.OBJECT:
        String name = type.getDescriptor();
        return name.equals("Ljava/lang/String;") ? name : "Ljava/lang/Object;";
      default:
        return type.getDescriptor();
    }
  }
}

/**
 * Has calls of PostgreSQL's driver lead to methods of ours that end at once where its own way takes a
 * part of a whole command's time. What each does is said at the method.
 */
final class Shortcut extends ClassVisitor {
  private static final String TO = "dev/fairway/adapter/postgres/shortcut/Shortcuts";
  private static final String CLEANER = "org/postgresql/util/LazyCleanerImpl ";
  private static final String POOL = "java/util/concurrent/ForkJoinPool.";
  private static final String VERSION =
      " org/postgresql/core/ServerVersion.parseServerVersionStr(Ljava/lang/String;)I";

  /** Which class calls what; the method that is called instead. */
  static final Map<String, String> CALLS =
      Map.of(
          "org/postgresql/jdbc/PgConnection java/lang/Class.forName(Ljava/lang/String;Z"
              + "Ljava/lang/ClassLoader;)Ljava/lang/Class;",
          "noSecurityManager",
          CLEANER + POOL + "commonPool()Ljava/util/concurrent/ForkJoinPool;",
          "noPool",
          CLEANER + POOL + "execute(Ljava/lang/Runnable;)V",
          "notAtAll",
          "org/postgresql/core/ServerVersion" + VERSION,
          "version",
          "org/postgresql/core/Utils" + VERSION,
          "version");

  private final String in;
  private final Set<String> left;

  private Shortcut(ClassVisitor next, String in, Set<String> left) {
    super(Opcodes.ASM9, next);
    this.in = in;
    this.left = left;
  }

  /** Takes the shortcuts of a class, and those out of what is left. */
  static byte[] in(String file, byte[] content, Set<String> left) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(content).accept(new Shortcut(writer, file.replace(".class", ""), left), 0);
    return writer.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(
        Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String called, String type, boolean inInterface) {
        String call = in + " " + owner + "." + called + type;
        String method = CALLS.get(call);
        if (method == null) {
          super.visitMethodInsn(opcode, owner, called, type, inInterface);
          return;
        }
        left.remove(call);
        String receiver = opcode == Opcodes.INVOKESTATIC ? "(" : "(L" + owner + ";";
        super.visitMethodInsn(Opcodes.INVOKESTATIC, TO, method, receiver + type.substring(1), false);
      }
    };
  }
}
