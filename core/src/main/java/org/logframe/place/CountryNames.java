package org.logframe.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import org.logframe.source.Text;

/**
 * What a country is called.
 *
 * @param shown the name to show in each language
 * @param byLanguage all names by language, in each language the one to show first
 */
record CountryNames(Text shown, ImmutableListMultimap<String, String> byLanguage) {
  /** The languages of the names, in the order of the columns, with what they are called. */
  static final ImmutableMap<String, String> LANGUAGES =
      ImmutableMap.of("en", "English", "fr", "French", "es", "Spanish", "ar", "Arabic");

  /** Reads columns: the name to show in each language, then further names in each between bars. */
  static CountryNames parse(String columns) {
    ImmutableList<String> all = ImmutableList.copyOf(columns.split("\t", -1));
    ImmutableMap.Builder<String, String> shown = ImmutableMap.builder();
    ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
    int column = 0;
    for (String tag : LANGUAGES.keySet()) {
      shown.put(tag, all.get(column));
      names.put(tag, all.get(column));
      String further = all.get(column + LANGUAGES.size());
      if (!further.isEmpty()) {
        names.putAll(tag, further.split("\\|", -1));
      }
      column++;
    }
    return new CountryNames(Text.from(shown.buildOrThrow()), names.build());
  }
}
