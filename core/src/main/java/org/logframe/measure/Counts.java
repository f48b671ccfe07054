package org.logframe.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import tech.units.indriya.unit.AlternateUnit;
import tech.units.indriya.unit.BaseUnit;

/**
 * What can be counted. Each is a unit of its own: persons convert into thousand persons, but never
 * into organisations or into plain numbers.
 *
 * <p>A unit of one's own takes one call: {@code Counts.of("water point", "water points")}. Two are
 * equal when their singulars are.
 */
public final class Counts {
  private static final Unit<Dimensionless> COUNTED = new BaseUnit<>("counted");

  /** Persons; also read as people. */
  public static final Unit<Dimensionless> PERSON = of("person", "persons");

  /** Households. */
  public static final Unit<Dimensionless> HOUSEHOLD = of("household", "households");

  /** Families. */
  public static final Unit<Dimensionless> FAMILY = of("family", "families");

  /** Communities. */
  public static final Unit<Dimensionless> COMMUNITY = of("community", "communities");

  /** Organisations, authorities and other actors. */
  public static final Unit<Dimensionless> ORGANISATION = of("organisation", "organisations");

  /** Countries. */
  public static final Unit<Dimensionless> COUNTRY = of("country", "countries");

  /** Regions. */
  public static final Unit<Dimensionless> REGION = of("region", "regions");

  /** Locations: provinces, districts, sites. */
  public static final Unit<Dimensionless> LOCATION = of("location", "locations");

  /** Facilities: clinics, schools, centres. */
  public static final Unit<Dimensionless> FACILITY = of("facility", "facilities");

  /** Programmes. */
  public static final Unit<Dimensionless> PROGRAMME = of("programme", "programmes");

  /** Projects. */
  public static final Unit<Dimensionless> PROJECT = of("project", "projects");

  /** Components of a programme. */
  public static final Unit<Dimensionless> COMPONENT = of("component", "components");

  /** Objectives. */
  public static final Unit<Dimensionless> OBJECTIVE = of("objective", "objectives");

  /** Activities. */
  public static final Unit<Dimensionless> ACTIVITY = of("activity", "activities");

  /** Events: trainings, workshops, campaigns. */
  public static final Unit<Dimensionless> EVENT = of("event", "events");

  /** Services delivered, whoever received them. */
  public static final Unit<Dimensionless> SERVICE = of("service", "services");

  /** Cases, whoever they concern. */
  public static final Unit<Dimensionless> CASE = of("case", "cases");

  /** Visits. */
  public static final Unit<Dimensionless> VISIT = of("visit", "visits");

  /** Publications and other documents. */
  public static final Unit<Dimensionless> DOCUMENT = of("document", "documents");

  /** All of the above, with what they are called. */
  static final ImmutableMap<Unit<Dimensionless>, UnitNames> STANDARD = Maps.toMap(
      ImmutableList.of(
          PERSON,
          HOUSEHOLD,
          FAMILY,
          COMMUNITY,
          ORGANISATION,
          COUNTRY,
          REGION,
          LOCATION,
          FACILITY,
          PROGRAMME,
          PROJECT,
          COMPONENT,
          OBJECTIVE,
          ACTIVITY,
          EVENT,
          SERVICE,
          CASE,
          VISIT,
          DOCUMENT),
      each -> new UnitNames(each.getSymbol(), each.getName()));

  private Counts() {}

  /**
   * A unit to count in.
   *
   * @param singular what one is called: 1 to 100 characters, no digits, none of {@code /·()[]}
   * @param plural what two are called, likewise
   */
  public static Unit<Dimensionless> of(String singular, String plural) {
    return AlternateUnit.of(
        COUNTED, UnitNames.checked("Counts", singular), UnitNames.checked("Counts", plural));
  }

  /** Whether a unit counts something: persons do and so do thousand persons, metres do not. */
  public static boolean isCount(Unit<?> unit) {
    return isSingle(unit) || isSingle(Conversion.scale(unit).system());
  }

  /**
   * The whole numbers of things in an interval, at least none: {@code fewer than 5 persons} are
   * {@code between 0 and 4 persons}. An interval as it is where its unit counts nothing, or where no
   * such number lies in it.
   */
  public static Interval whole(Interval interval) {
    if (!isCount(interval.unit())) {
      return interval;
    }
    Unit<?> single = isSingle(interval.unit())
        ? interval.unit()
        : Conversion.scale(interval.unit()).system();
    Interval things = interval.to(single);
    BigDecimal low = things.low().map(end -> up(end, things.lowIsOpen())).orElse(BigDecimal.ZERO);
    Interval whole = Interval.atLeast(low.max(BigDecimal.ZERO), single);
    return things
        .high()
        .map(end -> Interval.atMost(down(end, things.highIsOpen()), single))
        .map(whole::intersect)
        .orElseGet(() -> Optional.of(whole))
        .flatMap(things::intersect)
        .map(each -> each.to(interval.unit()))
        .orElse(interval);
  }

  private static BigDecimal up(BigDecimal end, boolean isOpen) {
    BigDecimal least = end.setScale(0, RoundingMode.CEILING);
    return isOpen && least.compareTo(end) == 0 ? least.add(BigDecimal.ONE) : least;
  }

  private static BigDecimal down(BigDecimal end, boolean isOpen) {
    return up(end.negate(), isOpen).negate();
  }

  /** Whether a unit counts one by one: persons, not thousands of them. */
  static boolean isSingle(Unit<?> unit) {
    return unit instanceof AlternateUnit<?> counted
        && Objects.equals(counted.getParentUnit(), COUNTED);
  }
}
