package synoptic.collation;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Sentence;

/** The profiles of all sentences of all witnesses. */
final class Profiles {

    private Profiles() {}

    /** A profile for each witness. */
    static List<WitnessProfile> of(List<Witness> witnesses) {
        List<List<Sentence>> bodies = witnesses.stream().map(Witness::body).toList();
        StemWeights weights = StemWeights.of(bodies);
        List<WitnessProfile> profiles = new ArrayList<>();
        for (int w = 0; w < witnesses.size(); w++) {
            List<SentenceProfile> list = new ArrayList<>();
            List<Sentence> body = bodies.get(w);
            for (int s = 0; s < body.size(); s++) {
                double position = body.size() == 1 ? 0 : (double) s / (body.size() - 1);
                list.add(SentenceProfile.of(body.get(s), position, witnesses.get(w).article().text(), weights));
            }
            profiles.add(WitnessProfile.of(list, weights));
        }
        return profiles;
    }
}
