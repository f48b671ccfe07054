package org.logframe.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What tells a noun apart from others of its list.
 *
 * @param identifying the fields that two nouns have in common if they are the same thing
 * @param distinguishing the fields that pair those which have all of that in common
 */
record Identity<T, B>(
    ImmutableList<Field<T, B, ?>> identifying, ImmutableList<Field<T, B, ?>> distinguishing) {
  private static final String ABSENT = "-";

  String key(T noun) {
    return join(noun, identifying);
  }

  String narrowKey(T noun) {
    return join(noun, distinguishing);
  }

  private static <T, B> String join(T noun, ImmutableList<Field<T, B, ?>> fields) {
    List<String> parts = new ArrayList<>();
    int stated = 0;
    for (Field<T, B, ?> field : fields) {
      Optional<String> words = field.words(noun);
      parts.add(words.map(Identity::escape).orElse(ABSENT));
      stated = words.isPresent() ? parts.size() : stated;
    }
    return String.join(", ", parts.subList(0, Math.max(stated, Math.min(1, parts.size()))));
  }

  /** A part of a key, so that it is not taken for what parts it from others. */
  static String escape(String words) {
    StringBuilder text = new StringBuilder(words.equals(ABSENT) ? "\\" : "");
    words.codePoints().forEach(each -> {
      if (Character.isISOControl(each)) {
        text.append(String.format("\\u%04X", each));
      } else {
        text.append("\\,[]#".indexOf(each) >= 0 ? "\\" : "").appendCodePoint(each);
      }
    });
    return text.toString();
  }
}
