package synoptic.article;

import java.util.List;

/**
 * What a reader corrected: inputs of every later comparison, never edits of its result.
 *
 * @param pins what the reader says of pairs of passages
 * @param rejected the first mentions of claims that the reader does not want marked
 */
public record Corrections(List<Pin> pins, List<Passage> rejected) {

    /** Nothing corrected. */
    public static final Corrections NONE = new Corrections(List.of(), List.of());

    public Corrections {
        pins = List.copyOf(pins);
        rejected = List.copyOf(rejected);
    }

    /** The pins of one kind, in the order of correcting. */
    public List<Pin> pins(Pin.Kind kind) {
        return pins.stream().filter(pin -> pin.kind() == kind).toList();
    }

    /** Whether the reader said that words of the one passage do not say what words of the other do. */
    public boolean bars(Passage one, Passage other) {
        return pins.stream().anyMatch(pin -> pin.kind() == Pin.Kind.NO_MATCH && pin.touches(one, other));
    }

    /** Whether the reader said that words of the one passage say what words of the other do, or contradict them. */
    public boolean joins(Passage one, Passage other) {
        return pins.stream().anyMatch(pin -> pin.kind() != Pin.Kind.NO_MATCH && pin.touches(one, other));
    }

    /** Whether the claim that is first mentioned here is not to be marked. */
    public boolean rejects(Passage mention) {
        return rejected.stream().anyMatch(mention::isMostly);
    }
}
