package synoptic.extract;

import java.util.Set;

/** Words that matter for where a name begins and ends. All in lower case. */
final class NameWords {

    private static final Set<String> TITLES = words("mr mrs ms miss dr prof professor sir dame lord lady rev reverend father sister brother"
            + " pope king queen prince princess sheikh ayatollah imam rabbi bishop archbishop cardinal president premier minister"
            + " chancellor secretary senator sen representative rep congressman congresswoman governor gov mayor councillor"
            + " ambassador envoy gen lieutenant lt colonel col major maj captain capt admiral adm sergeant sgt corporal cpl"
            + " commander cmdr officer detective inspector superintendent constable judge magistrate chairman chairwoman ceo cfo"
            + " spokesman spokeswoman spokesperson coach sens reps gens general speaker leader director");

    private static final Set<String> OFFICES =
            words("vice prime deputy chief acting former then first foreign defence defense interior finance"
                    + " justice health home treasury transport education state press campaign attorney district majority minority whip"
                    + " supreme court us white house national party");

    private static final Set<String> OWNERS = words("people women men children king queen veteran writer world worker teacher");

    private static final Set<String> PARTICLES =
            words("de van von der den al bin ibn bint el la le di da du dos del della ben abu y zu ter ten"
                    + " af av e");

    private static final Set<String> BODY_HEADS = words("institute center centre council committee ministry department organization"
            + " organisation association agency office fund society union campaign foundation board bureau conference academy"
            + " service services commission fellow college school court house university bank church republic kingdom");

    private static final Set<String> PLACE_STARTS = words("north south east west new san los las saint st great united el la upper lower"
            + " central northern southern eastern western");

    private static final Set<String> CALENDAR =
            words("yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april"
                    + " may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed"
                    + " thu fri sat sun");

    private static final Set<String> DEMONYMS = words("american americans british briton britons english french german germans russian"
            + " russians chinese japanese korean koreans indian indians pakistani israeli israelis palestinian palestinians iranian"
            + " iranians iraqi iraqis syrian syrians turkish turks greek greeks italian italians spanish dutch swiss swedish danish"
            + " norwegian finnish polish czech hungarian romanian bulgarian ukrainian ukrainians canadian canadians mexican mexicans"
            + " australian australians european europeans african africans asian asians latin hispanic latino latinos arab arabs"
            + " muslim muslims christian christians jewish jews catholic catholics republican republicans democrat democrats"
            + " democratic conservative liberal labour vietnamese thai indonesian egyptian saudi afghan cuban brazilian venezuelan"
            + " irish scottish welsh belgian austrian portuguese zimbabwean kenyan nigerian soviet nazi western northern southern"
            + " eastern internet english-language orthodox communist buddhist hindu");

    private NameWords() {}

    private static Set<String> words(String list) {
        return Set.of(java.util.Arrays.stream(list.split(" ", -1)).distinct().toArray(String[]::new));
    }

    /** A word of an office that only a title can follow: "deputy", "foreign". */
    static boolean isOffice(String lower) {
        return OFFICES.contains(lower);
    }

    /** A possessive that names go on after: "People's Republic". */
    static boolean isOwner(String lower) {
        return OWNERS.contains(lower);
    }

    /** A title, left out of the name it stands before. */
    static boolean isTitle(String lower) {
        return TITLES.contains(lower);
    }

    /** A title that goes with the name of a ministry or a house: "Secretary of State John Kerry". */
    static boolean isMinistry(String lower) {
        return lower.equals("secretary") || lower.equals("minister") || lower.equals("speaker");
    }

    /** What may follow a surname: "Jr". */
    static boolean isSuffix(String lower) {
        return lower.equals("jr") || lower.equals("sr") || lower.equals("ii") || lower.equals("iii");
    }

    /** A small word that may stand within a name: "van", "bin", "al". */
    static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }

    /** A noun that "for" or "of the" may follow in the name of a body, or that is no name by itself. */
    static boolean isBodyHead(String lower) {
        return BODY_HEADS.contains(lower);
    }

    /** A word that opens the name of a place, whose last word alone is another place: "North Korea". */
    static boolean isPlaceStart(String lower) {
        return PLACE_STARTS.contains(lower);
    }

    /** A weekday or a month. */
    static boolean isCalendar(String lower) {
        return CALENDAR.contains(lower);
    }

    /** A people, party or faith, which is no name of one bearer: "Russian", "Democrats". */
    static boolean isDemonym(String lower) {
        return DEMONYMS.contains(lower);
    }
}
