package org.logframe.json.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file system of the machine, of which every step that writes may fail. */
final class FaultyFileSystem extends FileSystem {
  private final FaultyProvider provider;

  /**
   * A file system with some faults.
   *
   * @param refused methods of views of attributes that always fail
   */
  FaultyFileSystem(Faults faults, String... refused) {
    this.provider = new FaultyProvider(this, faults, ImmutableSet.copyOf(refused));
  }

  /** A path of the machine as one of this file system. */
  Path path(Path real) {
    return proxy(Path.class, (method, arguments) -> {
      if (method.getName().equals("getFileSystem")) {
        return this;
      }
      Object answer = call(
          method, real, Arrays.stream(arguments).map(FaultyFileSystem::realOf).toArray());
      return answer instanceof Path path ? path(path) : answer;
    });
  }

  /** The path of the machine that a path of this file system stands for. */
  static Path real(Path path) {
    return (Path) realOf(path);
  }

  private static Object realOf(Object argument) {
    return argument instanceof Path path && path.getFileSystem() instanceof FaultyFileSystem
        ? Path.of(path.toString())
        : argument;
  }

  /** Answers calls of the methods of an interface. */
  @FunctionalInterface
  interface Calls {
    @Nullable
    Object answer(Method method, Object[] arguments) throws Throwable;
  }

  static <T> T proxy(Class<T> type, Calls calls) {
    return type.cast(Proxy.newProxyInstance(
        type.getClassLoader() == null
            ? FaultyFileSystem.class.getClassLoader()
            : type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) ->
            calls.answer(method, arguments == null ? new Object[0] : arguments)));
  }

  static @Nullable Object call(Method method, Object subject, Object[] arguments) throws Throwable {
    try {
      return method.invoke(subject, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public Path getPath(String first, String... more) {
    return path(Path.of(first, more));
  }

  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return Path.of("").getFileSystem().getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return ImmutableList.of();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return ImmutableList.of();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return ImmutableSet.of("basic", "posix");
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    throw new UnsupportedOperationException("FaultyFileSystem: matches nothing");
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException("FaultyFileSystem: knows nobody");
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException("FaultyFileSystem: watches nothing");
  }
}
