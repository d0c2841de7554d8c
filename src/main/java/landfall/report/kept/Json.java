package landfall.report.kept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of a JSON text, asked field by field. */
final class Json {
    private final Map<?, ?> fields;

    private Json(Map<?, ?> fields) {
        this.fields = fields;
    }

    /** @throws IllegalArgumentException when the text is no JSON object */
    static Json parse(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            if (value(parser) instanceof Map<?, ?> fields) {
                return new Json(fields);
            }
            throw new IllegalArgumentException("No JSON object");
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                yield fields;
            }
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> parser.getText();
        };
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("No text " + name);
    }

    /** The text, or null where the field is missing. */
    String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    double number(String name) {
        if (fields.get(name) instanceof BigDecimal number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("No number " + name);
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    List<Json> list(String name) {
        return array(name).stream().map(one -> new Json((Map<?, ?>) one)).toList();
    }

    List<String> texts(String name) {
        return array(name).stream().map(Object::toString).toList();
    }

    Json object(String name) {
        return new Json((Map<?, ?>) fields.get(name));
    }

    private List<?> array(String name) {
        if (fields.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("No list " + name);
    }
}
