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
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jointpark.source.Digest;

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

  /** Returns the SHA-256 of what would be written. */
  public static Digest digest(Content content) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      write(new DigestOutputStream(OutputStream.nullOutputStream(), sha256), content);
      return Digest.of(Digest.SHA_256, sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new AssertionError("a digest does no input or output", e);
    }
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
