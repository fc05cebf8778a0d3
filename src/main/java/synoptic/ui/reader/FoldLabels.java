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

    String label(List<Furniture> folded, boolean open) {
        List<Furniture.Kind> kinds = folded.stream().map(Furniture::kind).distinct().toList();
        String first = kinds.isEmpty() ? kind(Furniture.Kind.OTHER) : kind(kinds.getFirst());
        String all = kinds.size() > 1 ? messages.get("fold.several", first, kinds.size() - 1) : first;
        return messages.get(open ? "fold.hide" : "fold.show", all);
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
