package dev.readout.store;

import dev.readout.document.SetAside;
import java.util.ArrayList;
import java.util.List;

/** What was set aside, each as: reason, content, and its origin as in {@link OriginsForm}, without a count. */
final class SetAsideForm {
    private SetAsideForm() {}

    static byte[] pack(List<SetAside> all) {
        Packer out = new Packer();
        for (SetAside one : all) {
            out.text(one.reason()).text(one.content());
            OriginsForm.pack(out, one.origin());
        }
        return out.deflated();
    }

    static List<SetAside> unpack(byte[] packed) {
        Unpacker in = new Unpacker(packed);
        List<SetAside> all = new ArrayList<>();
        while (in.more()) {
            all.add(new SetAside(in.text(), in.text(), OriginsForm.unpack(in)));
        }
        return all;
    }
}
