package landfall.exchange.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** JSON read strictly, in the order in which a pack has it; anything else is damage. */
final class Json implements AutoCloseable {
    private static final int NAME = 100;
    private static final int DEPTH = 5;
    private static final int DIGITS = 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNameLength(NAME).maxNestingDepth(DEPTH)
                    .maxNumberLength(DIGITS).maxStringLength(Limits.VALUE).build())
            .build();

    private final JsonParser parser;

    Json(InputStream in) throws IOException {
        parser = FACTORY.createParser(in);
    }

    static JsonGenerator writing(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(null);
        return json;
    }

    /** Reads what must come next. */
    void next(JsonToken token) throws IOException {
        check(parser.nextToken() == token);
    }

    /** Begins the next object of several; false at the end. */
    boolean nextObject() throws IOException {
        JsonToken token = parser.nextToken();
        check(token == null || token == JsonToken.START_OBJECT);
        return token != null;
    }

    /** Begins the next object of a list; false at the end of the list. */
    boolean nextInList() throws IOException {
        JsonToken token = parser.nextToken();
        check(token == JsonToken.START_OBJECT || token == JsonToken.END_ARRAY);
        return token == JsonToken.START_OBJECT;
    }

    /** Reads the next text of a list; null at the end of the list. */
    String nextText(int most) throws IOException {
        JsonToken token = parser.nextToken();
        check(token == JsonToken.VALUE_STRING || token == JsonToken.END_ARRAY);
        return token == JsonToken.END_ARRAY ? null : string(most);
    }

    String text(String name, int most) throws IOException {
        field(name);
        next(JsonToken.VALUE_STRING);
        return string(most);
    }

    String textOrNull(String name, int most) throws IOException {
        field(name);
        JsonToken token = parser.nextToken();
        check(token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL);
        return token == JsonToken.VALUE_NULL ? null : string(most);
    }

    long number(String name) throws IOException {
        field(name);
        next(JsonToken.VALUE_NUMBER_INT);
        return parser.getLongValue();
    }

    int count(String name) throws IOException {
        long count = number(name);
        check(count >= 0 && count <= Integer.MAX_VALUE);
        return (int) count;
    }

    boolean flag(String name) throws IOException {
        field(name);
        JsonToken token = parser.nextToken();
        check(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
        return token == JsonToken.VALUE_TRUE;
    }

    void list(String name) throws IOException {
        field(name);
        next(JsonToken.START_ARRAY);
    }

    private void field(String name) throws IOException {
        check(parser.nextToken() == JsonToken.FIELD_NAME && parser.currentName().equals(name));
    }

    private String string(int most) throws IOException {
        String text = parser.getText();
        if (text.length() > most) {
            throw new StreamConstraintsException("More than " + most + " characters");
        }
        check(text.chars().noneMatch(unit -> Character.isSurrogate((char) unit)) || isWhole(text));
        return text;
    }

    // Half a character has no encoding of its own, so that two different texts would have one hash.
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private void check(boolean asWritten) throws IOException {
        if (!asWritten) {
            throw new IOException("Not as a pack is written: " + parser.currentToken());
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
