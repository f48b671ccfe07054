package org.logframe.json.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A file that is written beside its place under a name of its own, and then moved there. */
final class Replacement extends OutputFile {
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path target;
  private final Path temporary;
  private final SeekableByteChannel channel;
  private final OutputStream stream;
  private boolean settled;

  private Replacement(Path target, FileAttribute<?>... attributes) throws IOException {
    this.target = target;
    // Short, since a name may have as many characters as the file system takes.
    this.temporary = target.resolveSibling(".logframe-" + UUID.randomUUID() + ".tmp");
    this.channel = Files.newByteChannel(temporary, NEW, attributes);
    this.stream = Channels.newOutputStream(channel);
  }

  /** Where no file is. */
  static Replacement ofNew(Path target) throws IOException {
    return begin(target);
  }

  /** In place of a file, whose owner, group and permissions stay as far as this process may set them. */
  static Replacement ofExisting(Path target) throws IOException {
    if (!Files.isWritable(target)) {
      throw new AccessDeniedException(
          target.toString(), null, "is read-only; make it writable to have it replaced");
    }
    Optional<FileAccess> access = FileAccess.of(target);
    if (access.isEmpty()) {
      return begin(target);
    }
    Replacement begun = begin(target, FileAccess.ownerOnly());
    try {
      access.get().giveTo(begun.temporary);
      return begun;
    } catch (IOException | RuntimeException e) {
      try (begun) {
        throw e;
      }
    }
  }

  private static Replacement begin(Path target, FileAttribute<?>... attributes) throws IOException {
    try {
      return new Replacement(target, attributes);
    } catch (FileSystemException e) {
      Path folder = folderOf(target);
      if (e instanceof NoSuchFileException && Files.notExists(folder)) {
        throw new NoSuchFileException(
            target.toString(), null, "there is no directory " + folder + "; create it first");
      }
      throw failure(target, "no file can be created beside it", e);
    }
  }

  private static FileSystemException failure(Path target, String what, FileSystemException cause) {
    String reason =
        cause.getReason() == null ? cause.getClass().getSimpleName() : cause.getReason();
    FileSystemException failure = new FileSystemException(
        target.toString(),
        null,
        "cannot be replaced, since " + what + " (" + reason
            + "); write to a stream to have it overwritten in place");
    failure.initCause(cause);
    return failure;
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void commit() throws IOException {
    if (channel instanceof FileChannel file) {
      file.force(true);
    }
    channel.close();
    try {
      // Where a move is atomic it replaces; what ignores this, as archives do, must be told to.
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      throw failure(target, "no file can be moved there", e);
    }
    settled = true;
    forceFolder();
  }

  /** So that the new file is there after a power failure, on systems that force directories. */
  private void forceFolder() {
    try (FileChannel folder = FileChannel.open(folderOf(target), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException | UnsupportedOperationException e) {
      // Without it the place holds one file or the other, each of them whole.
    }
  }

  @Override
  public void close() throws IOException {
    if (settled) {
      return;
    }
    settled = true;
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
