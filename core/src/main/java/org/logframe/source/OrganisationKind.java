package org.logframe.source;

/** What sort of body an {@link Organisation} is. */
public enum OrganisationKind {
  /** A state's government, or a part of it. */
  GOVERNMENT,
  /** An organisation of states, such as IOM or the European Union, or a part of it. */
  MULTILATERAL,
  /** A fund or other financing instrument, such as a trust fund. */
  FUND,
  /** A non-governmental organisation. */
  NGO,
  /** A foundation. */
  FOUNDATION,
  /** A company. */
  PRIVATE_SECTOR,
  /** A university or other research body. */
  ACADEMIC,
  /** Anything else. */
  OTHER
}
