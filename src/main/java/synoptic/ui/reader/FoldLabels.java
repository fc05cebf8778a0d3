package synoptic.ui.reader;

import java.util.List;
import synoptic.article.Furniture;
import synoptic.ui.i18n.Messages;

/** The words that stand in place of folded furniture. */
final class FoldLabels {

    private final Messages messages;

    FoldLabels(Messages messages) {
        this.messages = messages;
    }

    /** Names every kind of what is folded once, in the order of the text; what has no kind of its own comes last. */
    String label(List<Furniture> folded, boolean open) {
        List<String> kinds = folded.stream()
                .map(Furniture::kind)
                .distinct()
                .filter(kind -> kind != Furniture.Kind.OTHER)
                .map(this::kind)
                .toList();
        boolean others = kinds.isEmpty()
                || folded.stream().anyMatch(piece -> piece.kind() == Furniture.Kind.OTHER);
        String named = String.join(", ", kinds);
        String all = !others
                ? named
                : kinds.isEmpty() ? messages.get("furniture.other") : messages.get("fold.and-other", named);
        return messages.get(open ? "fold.hide" : "fold.show", capitalized(all));
    }

    private String capitalized(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(messages.locale()) + words.substring(first);
    }

    private String kind(Furniture.Kind kind) {
        return switch (kind) {
            case SUBSCRIPTION -> messages.get("furniture.subscription");
            case SHARE -> messages.get("furniture.share");
            case COPYRIGHT -> messages.get("furniture.copyright");
            case CAPTION_REPEAT -> messages.get("furniture.caption-repeat");
            case NAVIGATION -> messages.get("furniture.navigation");
            case CREDIT -> messages.get("furniture.credit");
            case OTHER -> messages.get("furniture.other");
        };
    }
}
