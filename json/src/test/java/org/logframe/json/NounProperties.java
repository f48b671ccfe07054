package org.logframe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.logframe.aggregate.Aggregation;
import org.logframe.indicator.Disaggregation;
import org.logframe.indicator.Indicator;
import org.logframe.indicator.Observation;
import org.logframe.measure.Figure;
import org.logframe.measure.Interval;
import org.logframe.measure.ObservedValue;
import org.logframe.place.AreaId;
import org.logframe.place.RegionScheme;
import org.logframe.place.Route;
import org.logframe.place.Subdivision;
import org.logframe.portfolio.Claim;
import org.logframe.portfolio.Filter;
import org.logframe.portfolio.Portfolio;
import org.logframe.programme.Pillar;
import org.logframe.programme.PolicyFramework;
import org.logframe.programme.Programme;
import org.logframe.source.Organisation;
import org.logframe.source.Publication;
import org.logframe.source.Source;
import org.logframe.source.Text;
import org.logframe.time.PartialDate;
import org.logframe.time.ReportingPeriod;
import org.logframe.time.Validity;

/** Every noun is read as it was written, and written as it was read. */
class NounProperties {
  private static final int TRIES = 200;

  private static <T> void assertRoundTrip(Class<T> type, Function<RandomNouns, T> noun, long seed) {
    T value = noun.apply(new RandomNouns(new Random(seed)));

    String written = Json.write(type, value);
    T read = Json.read(type, written);

    assertThat(read).isEqualTo(value);
    assertThat(Json.write(type, read)).isEqualTo(written);
  }

  @Property(tries = TRIES)
  void keepsTimes(@ForAll long seed) {
    assertRoundTrip(PartialDate.class, RandomNouns::date, seed);
    assertRoundTrip(Validity.class, RandomNouns::validity, seed);
    assertRoundTrip(ReportingPeriod.class, RandomNouns::period, seed);
  }

  @Property(tries = TRIES)
  void keepsSources(@ForAll long seed) {
    assertRoundTrip(Text.class, RandomNouns::text, seed);
    assertRoundTrip(Source.class, RandomNouns::source, seed);
    assertRoundTrip(Publication.class, nouns -> nouns.publication(nouns.id()), seed);
    assertRoundTrip(Organisation.class, nouns -> nouns.organisation(nouns.id()), seed);
  }

  @Property(tries = TRIES)
  void keepsPlaces(@ForAll long seed) {
    assertRoundTrip(AreaId.class, RandomNouns::area, seed);
    assertRoundTrip(Subdivision.class, nouns -> nouns.subdivision(nouns.id()), seed);
    assertRoundTrip(Route.class, nouns -> nouns.route(nouns.id()), seed);
    assertRoundTrip(RegionScheme.class, nouns -> nouns.scheme(nouns.id()), seed);
  }

  @Property(tries = TRIES)
  void keepsProgrammes(@ForAll long seed) {
    assertRoundTrip(Pillar.class, nouns -> nouns.pillar(nouns.id()), seed);
    assertRoundTrip(PolicyFramework.class, nouns -> nouns.framework(nouns.id()), seed);
    assertRoundTrip(Programme.class, nouns -> nouns.programme(nouns.id()), seed);
  }

  @Property(tries = TRIES)
  void keepsMeasures(@ForAll long seed) {
    assertRoundTrip(Interval.class, nouns -> nouns.interval(nouns.unit()), seed);
    assertRoundTrip(Figure.class, nouns -> nouns.figure(nouns.unit()), seed);
    assertRoundTrip(ObservedValue.class, nouns -> nouns.value(nouns.unit()), seed);
  }

  @Property(tries = TRIES)
  void keepsIndicators(@ForAll long seed) {
    assertRoundTrip(Disaggregation.class, nouns -> nouns.disaggregation(nouns.id()), seed);
    assertRoundTrip(Indicator.class, nouns -> nouns.indicator(nouns.id()), seed);
    assertRoundTrip(Observation.class, nouns -> nouns.observation(nouns.value(nouns.unit())), seed);
    assertRoundTrip(Claim.class, RandomNouns::claim, seed);
  }

  @Property(tries = TRIES)
  void keepsQuestions(@ForAll long seed) {
    assertRoundTrip(Filter.class, nouns -> new RandomQuestions(nouns).filter(), seed);
    assertRoundTrip(Aggregation.class, nouns -> new RandomQuestions(nouns).question(), seed);
  }

  @Property(tries = TRIES)
  void keepsPortfolios(@ForAll long seed) {
    assertRoundTrip(
        Portfolio.class, nouns -> new RandomPortfolio(new Random(seed)).portfolio(), seed);
  }
}
