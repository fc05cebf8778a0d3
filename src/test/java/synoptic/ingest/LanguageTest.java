package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It was the first visit in 24 years, and the two men met at the airport, where a crowd was waiting for them.
            de | Es ist der erste Besuch seit 24 Jahren, und die beiden trafen sich am Flughafen, wo sie von einer Menge erwartet wurden.
            fr | C’est la première visite depuis vingt-quatre ans, et les deux hommes se sont retrouvés à l’aéroport dans la nuit.
            es | Es la primera visita en 24 años, y los dos hombres se encontraron en el aeropuerto, según la agencia del país.
            it | È la prima visita in 24 anni, e i due si sono incontrati in aeroporto, dove una folla era in attesa di loro per la cerimonia.
            pt | É a primeira visita em 24 anos, e os dois não se encontraram no aeroporto, onde uma multidão estava com eles ao amanhecer.
            nl | Het is het eerste bezoek in 24 jaar, en de twee mannen ontmoetten elkaar op de luchthaven, waar een menigte op hen wachtte.
            sv | Det är det första besöket på 24 år, och de två männen möttes på flygplatsen, där en folkmassa väntade på dem för att hälsa.
            pl | To pierwsza wizyta od 24 lat, a obaj przywódcy spotkali się na lotnisku, gdzie nie było tłumu, który miał ich powitać w nocy.
            ru | Это первый визит за 24 года, и оба лидера встретились в аэропорту, где их не ждала толпа, как сообщило агентство.
            uk | Це перший візит за 24 роки, і обидва лідери зустрілися в аеропорту, де на них не чекав натовп, як та агенція.
            el | Είναι η πρώτη επίσκεψη εδώ και 24 χρόνια.
            ar | هذه أول زيارة له منذ أربعة وعشرين عاما، وقال مصدر في المطار إن الرئيس وصل إلى العاصمة مع وفد من الوزراء.
            he | זה ביקורו הראשון מזה עשרים וארבע שנים.
            ko | 그의 방문은 이십사 년 만에 처음이다.
            ja | 訪問は二十四年ぶりである。
            zh | 这是他二十四年来首次访问。
            und | Paris 2024
            und | 12 34 56
            """)
    void tellsTheLanguage(String language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }
}
