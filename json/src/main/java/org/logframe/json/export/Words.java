package org.logframe.json.export;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.logframe.source.Text;

/** The library's own words in the labels of exports, in English, French and Spanish. */
final class Words {
  private static final String TABLE = """
      country | country | pays | país
      area | area | zone | zona
      areaTree | area with what is in it | zone et ce qu'elle contient | zona y lo que contiene
      areaLevel:0 | country | pays | país
      areaLevel:1 | area of level 1 | zone de niveau 1 | zona de nivel 1
      areaLevel:2 | area of level 2 | zone de niveau 2 | zona de nivel 2
      areaLevel:3 | area of level 3 | zone de niveau 3 | zona de nivel 3
      areaLevel:4 | area of level 4 | zone de niveau 4 | zona de nivel 4
      role | role | rôle | función
      listedUnder | listed under | classé sous | clasificado en
      status | status | statut | estado
      participant:funding | funder | bailleur de fonds | financiador
      pillar | pillar | pilier | pilar
      objective | objective | objectif | objetivo
      sdgTarget | SDG target | cible des ODD | meta de los ODS
      framework | framework | cadre | marco
      kind | kind | type | tipo
      programme | programme | programme | programa
      programmeTree | programme with components | programme et ses composantes | programa con sus componentes
      period:day | day | jour | día
      period:month | month | mois | mes
      period:quarter | quarter | trimestre | trimestre
      period:halfYear | half-year | semestre | semestre
      period:year | year | année | año
      indicator | indicator | indicateur | indicador
      level | level | niveau | nivel
      total | total | total | total
      notBrokenDown | not broken down | non ventilé | sin desglosar
      baseline | baseline | valeur de référence | línea de base
      target | target | cible | meta
      reported | reported | déclaré | declarado
      reportedLow | reported, low end | déclaré, borne inférieure | declarado, límite inferior
      reportedHigh | reported, high end | déclaré, borne supérieure | declarado, límite superior
      overall | overall | ensemble | conjunto
      overallLow | overall, low end | ensemble, borne inférieure | conjunto, límite inferior
      overallHigh | overall, high end | ensemble, borne supérieure | conjunto, límite superior
      numerator | numerator | numérateur | numerador
      numeratorLow | numerator, low end | numérateur, borne inférieure | numerador, límite inferior
      numeratorHigh | numerator, high end | numérateur, borne supérieure | numerador, límite superior
      denominator | denominator | dénominateur | denominador
      denominatorLow | denominator, low end | dénominateur, borne inférieure | denominador, límite inferior
      denominatorHigh | denominator, high end | dénominateur, borne supérieure | denominador, límite superior
      grades | grades given | appréciations données | calificaciones dadas
      unknown | grade unknown | appréciation inconnue | calificación desconocida
      expected | leaf cells due | cellules attendues | celdas esperadas
      covered | leaf cells reported | cellules déclarées | celdas declaradas
      carriedOver | leaf cells carried over | cellules reprises d'une autre date | celdas tomadas de otra fecha
      notReported | not reported | non déclaré | no declarado
      notApplicable | not applicable | sans objet | no aplicable
      suppressed | suppressed | masqué | suprimido
      notYetDue | not yet due | pas encore attendu | aún no esperado
      inAWhole | known in a whole only | connu dans un ensemble seulement | conocido solo en un conjunto
      partlyReported | partly reported | déclaré en partie | declarado en parte
      refused | refused | refusé | rechazado
      noFigure | no figure | pas de chiffre | sin cifra
      range | a range | fourchette | intervalo
      rounded | rounded | arrondi | redondeado
      bounded | bounded | encadré | acotado
      partial | partial | partiel | parcial
      carried | carried over | repris d'une autre date | tomado de otra fecha
      lateFirstReport | late first report | première déclaration tardive | primera declaración tardía
      approximate | approximate | approximatif | aproximado
      missingAsZero | missing as zero | manquant compté comme zéro | faltante contado como cero
      breakdownIncomplete | incomplete breakdown | ventilation incomplète | desglose incompleto
      disagreement | disagreement | désaccord | desacuerdo
      leftOut | left out | laissé de côté | dejado fuera
      open | end not included | borne exclue | límite excluido
      unbounded | no end | sans borne | sin límite
      rowsDoNotAddUp | The categories do not add up to the total. | Les catégories ne s'additionnent pas au total. | Las categorías no suman el total.
      countedNowhere | Observations counted nowhere: | Observations comptées nulle part : | Observaciones que no se cuentan:
      unit.persons | persons | personnes | personas
      unit.thousand persons | thousand persons | milliers de personnes | miles de personas
      unit.million persons | million persons | millions de personnes | millones de personas
      unit.households | households | ménages | hogares
      unit.families | families | familles | familias
      unit.communities | communities | communautés | comunidades
      unit.organisations | organisations | organisations | organizaciones
      unit.countries | countries | pays | países
      unit.regions | regions | régions | regiones
      unit.locations | locations | lieux | lugares
      unit.facilities | facilities | établissements | establecimientos
      unit.programmes | programmes | programmes | programas
      unit.projects | projects | projets | proyectos
      unit.components | components | composantes | componentes
      unit.objectives | objectives | objectifs | objetivos
      unit.activities | activities | activités | actividades
      unit.events | events | événements | eventos
      unit.services | services | services | servicios
      unit.cases | cases | cas | casos
      unit.visits | visits | visites | visitas
      unit.documents | documents | documents | documentos
      Phase.planned | planned | prévu | previsto
      Phase.ongoing | ongoing | en cours | en curso
      Phase.closed | closed | clos | cerrado
      Phase.suspended | suspended | suspendu | suspendido
      Phase.cancelled | cancelled | annulé | cancelado
      Phase.unknown | unknown | inconnu | desconocido
      ProgrammeKind.programme | programme | programme | programa
      ProgrammeKind.project | project | projet | proyecto
      ProgrammeKind.action | action | action | acción
      ProgrammeKind.component | component | composante | componente
      ObjectiveLevel.overall | overall | général | general
      ObjectiveLevel.specific | specific | spécifique | específico
      ObjectiveLevel.result | result | résultat | resultado
      CoverageRole.origin | origin | origine | origen
      CoverageRole.host | host | accueil | acogida
      CoverageRole.transit | transit | transit | tránsito
      CoverageRole.destination | destination | destination | destino
      """;

  private static final ImmutableMap<String, Text> WORDS = TABLE
      .lines()
      .map(line -> Splitter.on('|').trimResults().splitToList(line))
      .collect(ImmutableMap.toImmutableMap(each -> each.get(0), Words::text));

  private Words() {}

  private static Text text(List<String> line) {
    return Text.english(line.get(1))
        .with(Locale.FRENCH, line.get(2))
        .with(Locale.forLanguageTag("es"), line.get(3));
  }

  /** The words for a code, if they are the library's own. */
  static Optional<Text> find(String code) {
    return Optional.ofNullable(WORDS.get(code));
  }

  /** The words for a code in a language. */
  static String of(String code, Locale language) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("Words: none for " + code))
        .in(language);
  }
}
