package dev.readout.web.wording;

import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Piece;
import dev.readout.wording.Use;
import java.util.List;
import java.util.Optional;

/**
 * Words in their sentence.
 *
 * @param address of the place in its document
 * @param day of publication, in ISO form; empty where it is not known
 * @param voice whose words they are where they are not the issuer's own
 */
public record Quote(String address, String title, String day, List<Piece> pieces, Optional<String> voice) {
    static Quote of(Use use) {
        return new Quote(
                Addresses.words(
                        use.in().document(), use.span().start(), use.span().end()),
                use.in().title(),
                use.in().day().map(Object::toString).orElse(""),
                Piece.of(use.context(), use.contextSpan(), List.of(use.span())),
                use.voice());
    }
}
