package landfall.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import landfall.journal.Edit;

/** Says, one line each and at once, what is begun and what is done; what it has said is out, whatever happens next. */
final class Voice {
    private final OutputStream out;

    /** @param out without a buffer */
    Voice(OutputStream out) {
        this.out = out;
    }

    synchronized void say(String... words) {
        try {
            out.write((String.join(" ", words) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void begin(String what) {
        say("begin", what);
    }

    /** @param edit what was recorded, or null when nothing was to do */
    void done(Edit edit) {
        if (edit == null) {
            say("nothing");
        } else {
            say("done", edit.id(), edit.hash());
        }
    }
}
