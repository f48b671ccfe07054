package org.logframe.json.file;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does what the machine's provider does, as long as its steps succeed. Files can always be deleted. */
final class FaultyProvider extends FileSystemProvider {
  private final FileSystem system;
  private final Faults faults;
  private final ImmutableSet<String> refused;

  FaultyProvider(FileSystem system, Faults faults, ImmutableSet<String> refused) {
    this.system = system;
    this.faults = faults;
    this.refused = refused;
  }

  private static Path real(Path path) {
    return FaultyFileSystem.real(path);
  }

  private static FileSystemProvider machine() {
    return Path.of("").getFileSystem().provider();
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    faults.step();
    SeekableByteChannel channel = machine().newByteChannel(real(path), options, attributes);
    return new FaultyChannel((FileChannel) channel, faults);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    faults.step();
    machine().move(real(source), real(target), options);
  }

  @Override
  public void delete(Path path) throws IOException {
    machine().delete(real(path));
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    V view = machine().getFileAttributeView(real(path), type, options);
    return view == null
        ? null
        : FaultyFileSystem.proxy(type, (method, arguments) -> {
          if (refused.contains(method.getName())) {
            throw new FileSystemException(path.toString(), null, "Operation not permitted");
          }
          if (method.getName().startsWith("set")) {
            faults.step();
          }
          return FaultyFileSystem.call(method, view, arguments);
        });
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return machine().readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return machine().readAttributes(real(path), attributes, options);
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    machine().checkAccess(real(path), modes);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return machine().readSymbolicLink(real(link));
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    throw unsupported();
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    throw unsupported();
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) {
    throw unsupported();
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) {
    throw unsupported();
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) {
    throw unsupported();
  }

  @Override
  public boolean isSameFile(Path one, Path other) {
    throw unsupported();
  }

  @Override
  public boolean isHidden(Path path) {
    throw unsupported();
  }

  @Override
  public FileStore getFileStore(Path path) {
    throw unsupported();
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
    throw unsupported();
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("FaultyProvider: does only what writing takes");
  }
}
