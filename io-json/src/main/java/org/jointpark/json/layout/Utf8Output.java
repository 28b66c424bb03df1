package org.jointpark.json.layout;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes UTF-8 to streams and, in one step that cannot be seen half done, to files. */
public final class Utf8Output {

  /** Writes text. */
  public interface Content {
    void appendTo(Writer out) throws IOException;
  }

  private Utf8Output() {}

  /** Writes to a stream, which is flushed and stays open. */
  public static void write(OutputStream out, Content content) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    content.appendTo(writer);
    writer.flush();
  }

  /** Writes beside a file, then moves what was written to its place. */
  public static void replace(Path file, Content content) throws IOException {
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("file must stand in a folder, but was '" + file + "'");
    }
    String name = "." + target.getFileName() + "." + UUID.randomUUID() + ".tmp";
    Path beside = Files.createFile(folder.resolve(name));
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        write(out, content);
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
