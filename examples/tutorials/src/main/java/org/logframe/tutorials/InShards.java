package org.logframe.tutorials;

import java.util.List;
import org.logframe.aggregate.AggregateTable;
import org.logframe.aggregate.Aggregation;
import org.logframe.aggregate.PartialAggregate;
import org.logframe.indicator.Observation;
import org.logframe.json.PartialAggregateJson;
import org.logframe.portfolio.Facet;
import org.logframe.portfolio.Portfolio;
import org.logframe.tutorials.data.SahelReturns;

/** One answer from parts that were collected on several machines, or in several threads. */
public final class InShards {
  private InShards() {}

  public static void main(String[] args) {
    Portfolio portfolio = SahelReturns.portfolio();
    List<Observation> seen = SahelReturns.observations();

    // region shards
    Aggregation question = Aggregation.of("returned").by(Facet.COUNTRY, Facet.YEAR);
    int half = seen.size() / 2;
    PartialAggregate there = question.partial(portfolio).addAll(seen.subList(0, half));
    byte[] sent = PartialAggregateJson.write(there);

    PartialAggregate here = question.partial(portfolio).addAll(seen.subList(half, seen.size()));
    here.merge(PartialAggregateJson.read(question, portfolio, sent));
    System.out.println(here);
    System.out.println(here.finish());
    // endregion

    // region parallel
    AggregateTable table = seen.parallelStream().collect(question.collector(portfolio));
    System.out.println("The same in parallel: " + table.equals(here.finish()));
    // endregion
  }
}
