package se.effektrapport.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are invented. What ought to be found stands in brackets. */
class FindNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vår samordnare [Karin Holm] svarar.",
        "[Ahmed] började komma till gården.",
        "[Lisas] mamma ringde.",
        "Fru [Papadopoulos] hörde av sig.",
        "tjejjouren ringde om [fatima yusuf] igen",
        "[Love] har gått från noll till full närvaro.",
        "[Sten Ros] leder kursen.",
        "Killen hette [Sten] sa han.",
        "[A.K.], 15 år, kom varje gång.",
        "Vi minns [Min-jun] och Leyla.",
        "Mötet leddes av [Selam Tesfaye] i går.",
        "[Tuvas] pappa kom.",
        "Syskonen [Jönsson-Haddad] kom.",
        "Det var [Abdirahman] som slutade.",
        "Sagt av [JOVANA PETROVIĆ] på mötet.",
        "Tack vare [Mehmet Yıldız] gick det."
      })
  void finds(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replaceAll("[\\[\\]]", "");

    assertThat(SampleProtection.protectText().protect(text).hits())
        .contains(new Hit(Hit.Kind.NAMN, start, end - start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ros i all ära, men vi vill vidare.",
        "Björn och räv hette sagospelet.",
        "Dag som natt är det öppet.",
        "Max två timmar per pass.",
        "Hopp finns!",
        "Lind, lönn och hassel planterades.",
        "Olof Palmes gata och Hjalmar Söderbergs väg vandras av.",
        "Astrid Lindgrens barnsjukhus och Karolinska deltog.",
        "Gustav Adolfs församling och Carl Wahren gymnasium.",
        "Komet, Trefas och Machofabriken i Skärholmen.",
        "Fryshuset, Maskrosbarn och Stiftelsen Allmänna Barnhuset.",
        "Vi fältar på S:t Eriksplan och i Kista.",
        "Sten, sax, påse avgör.",
        "Mini-Maria och KAA-teamet möts.",
        "Varje klass hade en mentor."
      })
  void leavesAlone(String text) {
    assertThat(SampleProtection.protectText().protect(text).hits()).isEmpty();
  }
}
