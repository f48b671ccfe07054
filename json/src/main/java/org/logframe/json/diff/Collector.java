package org.logframe.json.diff;

import com.google.common.collect.ImmutableList;
import org.logframe.json.codec.ChangeSink;
import org.logframe.json.codec.Trail;

/** Makes changes of what a comparison tells. */
final class Collector implements ChangeSink {
  private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

  @Override
  public void added(Trail at, String after) {
    changes.add(Change.added(at.noun(), at.path(), Side.of(after, at.pointerAfter())));
  }

  @Override
  public void removed(Trail at, String before) {
    changes.add(Change.removed(at.noun(), at.path(), Side.of(before, at.pointerBefore())));
  }

  @Override
  public void changed(Trail at, String before, String after) {
    changes.add(Change.changed(
        at.noun(),
        at.path(),
        Side.of(before, at.pointerBefore()),
        Side.of(after, at.pointerAfter())));
  }

  @Override
  public void reordered(Trail at) {
    changes.add(Change.reordered(at.noun(), at.path()));
  }

  ImmutableList<Change> changes() {
    return changes.build();
  }
}
