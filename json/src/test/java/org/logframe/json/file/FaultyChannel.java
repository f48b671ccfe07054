package org.logframe.json.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel to a file, of which every byte, the force and the close may fail. */
final class FaultyChannel extends FileChannel {
  private final FileChannel channel;
  private final Faults faults;

  FaultyChannel(FileChannel channel, Faults faults) {
    this.channel = channel;
    this.faults = faults;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    int some = faults.steps(source.remaining());
    if (some == 0 && source.hasRemaining()) {
      throw new IOException("No space left on device");
    }
    int written = channel.write(source.slice(source.position(), some));
    source.position(source.position() + written);
    return written;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    // Only counted: to force thousands of files would take minutes.
    faults.step();
  }

  @Override
  protected void implCloseChannel() throws IOException {
    channel.close();
    faults.step();
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("FaultyChannel: is only written");
  }

  @Override
  public int read(ByteBuffer target) {
    throw unsupported();
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) {
    throw unsupported();
  }

  @Override
  public int read(ByteBuffer target, long position) {
    throw unsupported();
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) {
    throw unsupported();
  }

  @Override
  public int write(ByteBuffer source, long position) {
    throw unsupported();
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public FileChannel position(long position) {
    throw unsupported();
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public FileChannel truncate(long size) {
    throw unsupported();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw unsupported();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw unsupported();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw unsupported();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) {
    throw unsupported();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) {
    throw unsupported();
  }
}
