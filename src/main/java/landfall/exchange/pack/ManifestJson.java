package landfall.exchange.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import landfall.exchange.pack.bytes.Hashes;
import landfall.journal.Author;
import landfall.text.Problem;

/** Writes the manifest and reads it back; its last field is the hash of the manifest without that field. */
final class ManifestJson {
    private static final String FORMAT = "landpack";
    private static final int VERSION = 1;

    private ManifestJson() {
    }

    static byte[] bytes(Manifest manifest) {
        Origin origin = manifest.origin();
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.writing(out)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("program", origin.program());
            json.writeStringField("dataset", origin.dataset());
            json.writeBooleanField("whole", origin.whole());
            json.writeNumberField("restricted", origin.restricted());
            json.writeStringField("author", origin.author().name());
            json.writeStringField("laptop", origin.author().laptop());
            json.writeNumberField("at", origin.at().toEpochMilli());
            json.writeNumberField("edits", manifest.edits());
            json.writeNumberField("changes", manifest.changes());
            json.writeNumberField("attachments", manifest.attachments().size());
            json.writeArrayFieldStart("parts");
            for (Manifest.Part part : manifest.parts()) {
                json.writeRaw('\n');
                json.writeStartObject();
                json.writeStringField("name", part.name());
                json.writeNumberField("length", part.length());
                json.writeStringField("sha256", part.hash());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory can be written to
        }
        byte[] open = out.toByteArray();
        out.reset();
        out.write(open, 0, open.length - 1);
        out.writeBytes((",\"sha256\":\"" + Hashes.of(open) + "\"}").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** @throws Problem when it is no manifest, that of a newer version, or altered */
    static Manifest read(byte[] bytes, Trouble trouble) throws IOException {
        try (Json json = new Json(new ByteArrayInputStream(bytes))) {
            refuseOthers(json, trouble);
            Origin origin = new Origin(json.text("program", Limits.SHORT_TEXT), json.text("dataset", Limits.SHORT_TEXT),
                    json.flag("whole"), json.count("restricted"),
                    new Author(json.text("author", Limits.SHORT_TEXT), json.text("laptop", Limits.SHORT_TEXT)),
                    Instant.ofEpochMilli(json.number("at")));
            int edits = json.count("edits");
            Limits.check(edits, Limits.EDITS, trouble);
            int changes = json.count("changes");
            int attachments = json.count("attachments");
            Limits.check(attachments, Limits.ATTACHMENTS, trouble);
            Manifest manifest = new Manifest(origin, edits, changes, parts(json, attachments));
            if (!Arrays.equals(bytes, bytes(manifest))) {
                throw trouble.damaged();
            }
            refuseOddParts(manifest, trouble);
            return manifest;
        }
    }

    // Other programs have a manifest.json as well; and only what every version begins with may be asked before the
    // version is known.
    private static void refuseOthers(Json json, Trouble trouble) {
        long version;
        try {
            json.next(JsonToken.START_OBJECT);
            if (!json.text("format", Limits.SHORT_TEXT).equals(FORMAT)) {
                throw trouble.notAPack();
            }
            version = json.number("version");
        } catch (IOException e) {
            throw trouble.notAPack();
        }
        if (version > VERSION) {
            throw trouble.newer("landpack " + version);
        }
        if (version < VERSION) {
            throw trouble.damaged();
        }
    }

    private static List<Manifest.Part> parts(Json json, int attachments) throws IOException {
        var parts = new ArrayList<Manifest.Part>();
        json.list("parts");
        while (json.nextInList()) {
            parts.add(new Manifest.Part(json.text("name", Limits.SHORT_TEXT), json.number("length"),
                    json.text("sha256", Limits.SHORT_TEXT)));
            json.next(JsonToken.END_OBJECT);
            if (parts.size() > attachments + 1) {
                break;
            }
        }
        if (parts.size() != attachments + 1) {
            throw new IOException(attachments + " attachments declared, other parts listed");
        }
        return parts;
    }

    // The journal, then attachments named by nothing but their hash, in order: no other name, path or double gets in.
    private static void refuseOddParts(Manifest manifest, Trouble trouble) {
        String before = "";
        for (Manifest.Part part : manifest.parts()) {
            boolean isJournal = before.isEmpty();
            String name = isJournal ? Manifest.JOURNAL : Manifest.ATTACHMENTS + part.hash();
            if (!part.name().equals(name) || !Hashes.isOne(part.hash()) || part.length() < 0
                    || !isJournal && part.name().compareTo(before) <= 0) {
                throw trouble.damaged();
            }
            before = isJournal ? "a" : part.name();
        }
    }
}
