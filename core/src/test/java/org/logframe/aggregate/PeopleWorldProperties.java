package org.logframe.aggregate;

import org.logframe.aggregate.TrueWorld.Kind;

/** People who may be met again in other months and programmes. */
class PeopleWorldProperties extends WorldLaws {
  PeopleWorldProperties() {
    super(Kind.PEOPLE);
  }
}
