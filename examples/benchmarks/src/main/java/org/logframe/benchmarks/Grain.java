package org.logframe.benchmarks;

import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Counts;
import org.logframe.measure.Figure;
import org.logframe.place.AreaId;
import org.logframe.place.Subdivision;
import org.logframe.place.SubdivisionId;
import org.logframe.portfolio.Portfolio;
import org.logframe.source.Text;

/** What {@link Place#indicator()} tells apart. */
enum Grain {
  /** Indicators, each observed of countries. */
  COUNTRIES {
    @Override
    Portfolio portfolio() {
      return Places.portfolio();
    }

    @Override
    Observation observation(int number) {
      return Places.observation(number);
    }
  },
  /** Subdivisions of each country, all observed of the first indicator. */
  SUBDIVISIONS {
    @Override
    Portfolio portfolio() {
      Portfolio.Builder portfolio =
          Places.start().addIndicators(Places.indicator(Indicator.flow(Place.INDICATORS.get(0))));
      for (int country = 0; country < Place.COUNTRIES.size(); country++) {
        for (int number = 0; number < Place.INDICATORS.size(); number++) {
          portfolio.addSubdivisions(Subdivision.builder()
              .id(subdivision(country, number))
              .name(Text.english("A subdivision"))
              .partOf(Places.COUNTRIES.get(country))
              .build());
        }
      }
      return portfolio.build();
    }

    @Override
    Observation observation(int number) {
      Place place = Place.of(number);
      return Places.at(place)
          .indicator(Place.INDICATORS.get(0))
          .area(AreaId.of(subdivision(place.country(), place.indicator())))
          .period(place.period())
          .value(Figure.exactly(Place.value(number), Counts.PERSON))
          .build();
    }
  };

  /** What the observations refer to. */
  abstract Portfolio portfolio();

  /** What is observed by number. */
  abstract Observation observation(int number);

  private static SubdivisionId subdivision(int country, int number) {
    return SubdivisionId.of(Place.COUNTRIES.get(country) + "-" + number);
  }
}
