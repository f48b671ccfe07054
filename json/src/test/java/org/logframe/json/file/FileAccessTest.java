package org.logframe.json.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what with a file that is replaced. */
class FileAccessTest {
  private Path file = Path.of("");

  @BeforeEach
  void make(@TempDir Path folder) throws IOException {
    file = Files.writeString(folder.resolve("file"), "as it was");
    assumeTrue(FileAccess.of(file).isPresent(), "no file system of POSIX");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private void permit(String permissions) throws IOException {
    Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
    Files.setPosixFilePermissions(file, set);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-xr-x", "rwxrwxrwx"})
  void permissionsStay(String permissions) throws IOException {
    permit(permissions);
    DocumentWriter.TABLE.write(file);

    assertThat(permissions(file)).isEqualTo(permissions);
  }

  @Test
  void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
    String ordinary = permissions(file);
    Files.delete(file);
    DocumentWriter.TABLE.write(file);

    assertThat(permissions(file)).isEqualTo(ordinary);
  }

  @Test
  void ownerAndGroupStayWhereTheProcessMaySetThem() throws IOException {
    giveAway();
    PosixFileAttributes before = attributes();
    DocumentWriter.TABLE.write(file);

    PosixFileAttributes after = attributes();
    assertThat(after.owner()).isEqualTo(before.owner());
    assertThat(after.group()).isEqualTo(before.group());
  }

  private void giveAway() throws IOException {
    assumeTrue(Files.getAttribute(file, "unix:uid").equals(0), "only root gives files away");
    Files.setAttribute(file, "unix:uid", 12_345);
    Files.setAttribute(file, "unix:gid", 12_345);
  }

  private PosixFileAttributes attributes() throws IOException {
    return Files.readAttributes(file, PosixFileAttributes.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-rw----:rw-------", "rwxr-xr--:rwxr--r--", "rw-rw-rw-:rw-rw-rw-"})
  void anotherGroupMayDoNoMoreThanEverybody(String beforeAndAfter) throws IOException {
    permit(beforeAndAfter.substring(0, 9));
    giveAway();
    Path kept =
        new FaultyFileSystem(new Faults(Integer.MAX_VALUE), "setOwner", "setGroup").path(file);
    DocumentWriter.TABLE.write(kept);

    assertThat(permissions(file)).isEqualTo(beforeAndAfter.substring(10));
    assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(0);
  }
}
