package org.logframe.json.file;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who may do what with a file of a POSIX file system. */
final class FileAccess {
  private final PosixFileAttributes attributes;

  private FileAccess(PosixFileAttributes attributes) {
    this.attributes = attributes;
  }

  /** That of a file, if its file system is one of POSIX. */
  static Optional<FileAccess> of(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? Optional.empty() : Optional.of(new FileAccess(view.readAttributes()));
  }

  /** That of a file which nobody else may see before it has its own. */
  static FileAttribute<Set<PosixFilePermission>> ownerOnly() {
    return PosixFilePermissions.asFileAttribute(
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
  }

  /** Gives a file this owner and group, as far as the process may, and these permissions. */
  void giveTo(Path file) throws IOException {
    PosixFileAttributeView view =
        Objects.requireNonNull(Files.getFileAttributeView(file, PosixFileAttributeView.class));
    PosixFileAttributes given = view.readAttributes();
    if (!given.owner().equals(attributes.owner())) {
      isAllowed(() -> view.setOwner(attributes.owner()));
    }
    boolean sameGroup = given.group().equals(attributes.group())
        || isAllowed(() -> view.setGroup(attributes.group()));
    Set<PosixFilePermission> permissions =
        sameGroup ? attributes.permissions() : ofAnotherGroup(attributes.permissions());
    if (!given.permissions().equals(permissions)) {
      view.setPermissions(permissions);
    }
  }

  /** Another group may do no more than everybody else. */
  private static Set<PosixFilePermission> ofAnotherGroup(Set<PosixFilePermission> permissions) {
    EnumSet<PosixFilePermission> narrowed = EnumSet.noneOf(PosixFilePermission.class);
    narrowed.addAll(permissions);
    retain(narrowed, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
    retain(narrowed, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    retain(narrowed, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
    return narrowed;
  }

  private static void retain(
      Set<PosixFilePermission> permissions, PosixFilePermission one, PosixFilePermission with) {
    if (!permissions.contains(with)) {
      permissions.remove(one);
    }
  }

  /** Something that a process may or may not be allowed to do. */
  private interface Change {
    void make() throws IOException;
  }

  @CanIgnoreReturnValue
  private static boolean isAllowed(Change change) throws IOException {
    try {
      change.make();
      return true;
    } catch (FileSystemException e) {
      return false;
    }
  }
}
