package org.logframe.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.logframe.portfolio.Facet;

/** By what observations are told apart: a facet of the library, a column of a database. */
enum Column {
  COUNTRY(Place.COUNTRIES, "place % 30"),
  PROGRAMME(Place.PROGRAMMES, "place // 30 % 12"),
  INDICATOR(Place.INDICATORS, "place // 360 % 40"),
  YEAR(Place.YEARS, "place // 14400 % 96 // 12"),
  MONTH(Place.MONTHS, "place // 14400 % 96"),
  SEX(Place.SEXES, "place // 1382400 % 2"),
  AGE(Place.AGES, "place // 2764800");

  private final ImmutableList<String> domain;
  private final String code;

  Column(ImmutableList<String> domain, String code) {
    this.domain = domain;
    this.code = code;
  }

  Facet<?> facet() {
    return switch (this) {
      case COUNTRY -> Facet.COUNTRY;
      case PROGRAMME -> Facet.PROGRAMME;
      case INDICATOR -> Facet.INDICATOR;
      case YEAR -> Facet.YEAR;
      case MONTH -> Facet.MONTH;
      case SEX, AGE -> Facet.category(sql());
    };
  }

  ImmutableList<String> domain() {
    return domain;
  }

  /** What it is called in a database. */
  String sql() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of its values in a database. */
  String type() {
    return sql() + "_type";
  }

  /** The statement that makes the type. */
  String enumeration() {
    return "CREATE TYPE " + type() + " AS ENUM ('" + String.join("', '", domain) + "')";
  }

  /** Its value at the number of a place, which is a column as well. */
  String pick() {
    return "enum_range(NULL::" + type() + ")[(" + code + ") + 1]::" + type() + " AS " + sql();
  }
}
