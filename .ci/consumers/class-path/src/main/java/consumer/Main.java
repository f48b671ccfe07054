package consumer;

import java.util.Locale;
import org.logframe.place.Country;
import org.logframe.programme.Programme;
import org.logframe.source.Publication;
import org.logframe.source.Text;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Builds, looks up, writes and reads, and fails if an answer is not the expected one. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    Country niger = Country.parse("Niger (the)", Locale.ENGLISH);
    Programme programme = Programme.builder().id("programme").covers(niger).build();
    expect(programme.coverage().get(0).area().country().orElseThrow(), niger);
    expect(programme.toBuilder().build(), programme);

    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Publication publication = Publication.builder().id("p").title(Text.of("T")).build();
    String written = mapper.writeValueAsString(publication);
    expect(written, "{\"id\":\"p\",\"title\":\"T\"}");
    expect(mapper.readValue(written, Publication.class), publication);

    System.out.println("works, " + (Main.class.getModule().isNamed() ? "as a module" : "unnamed"));
  }

  private static void expect(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected " + expected + " but got " + actual);
    }
  }
}
