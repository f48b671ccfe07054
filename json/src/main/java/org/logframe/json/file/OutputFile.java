package org.logframe.json.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written.
 *
 * <p>A regular file, or a new one, is written beside its place and moved there by {@link #commit}: until
 * then the place holds what it held, and whatever fails leaves it so. A symbolic link stays, and what
 * it leads to is replaced. Pipes, devices and descriptors such as {@code /dev/stdout} have nothing to
 * keep, and are written directly. For one thread.
 */
public abstract sealed class OutputFile implements Closeable permits Replacement, DirectOutput {
  OutputFile() {}

  /**
   * Begins to write a file.
   *
   * @throws IOException if it cannot be written, or nothing can be written beside it
   */
  public static OutputFile open(Path file) throws IOException {
    BasicFileAttributes present = attributes(file);
    if (present == null) {
      return Replacement.ofNew(followed(file));
    }
    if (present.isDirectory()) {
      throw new FileSystemException(
          file.toString(), null, "is a directory; name a file to be written in it");
    }
    return present.isRegularFile() && !isDescriptor(file)
        ? Replacement.ofExisting(file.toRealPath())
        : new DirectOutput(file);
  }

  /**
   * Writes a whole file, or leaves it as it was.
   *
   * @param document writes everything to the stream, and flushes what it buffers
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(Path file, Consumer<OutputStream> document) {
    try (OutputFile target = open(file)) {
      document.accept(target.stream());
      target.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Where a file is to appear: a link may lead to one that is not there yet. */
  private static Path followed(Path file) throws IOException {
    Path end = file;
    while (Files.isSymbolicLink(end)) {
      end = end.resolveSibling(Files.readSymbolicLink(end));
    }
    return end;
  }

  /** Whether a path names an open file of some process, which another file does not replace. */
  private static boolean isDescriptor(Path file) throws IOException {
    Path each = file;
    while (!isIn(each, "/proc") && !isIn(each, "/dev/fd")) {
      if (!Files.isSymbolicLink(each)) {
        return false;
      }
      each = each.resolveSibling(Files.readSymbolicLink(each));
    }
    return true;
  }

  private static boolean isIn(Path file, String folder) throws IOException {
    return folderOf(file).toRealPath().startsWith(folder);
  }

  static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /** Takes the bytes of the file. */
  public abstract OutputStream stream();

  /**
   * Puts the file into its place, and closes it.
   *
   * @throws IOException if this fails; the place then holds what it held
   */
  public abstract void commit() throws IOException;

  /**
   * Closes the file; unless it was committed, what was written is discarded.
   *
   * @throws IOException if it cannot be closed, or what was written beside it stays there
   */
  @Override
  public abstract void close() throws IOException;
}
