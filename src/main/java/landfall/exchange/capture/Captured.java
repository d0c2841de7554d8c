package landfall.exchange.capture;

import java.util.List;
import java.util.Optional;
import landfall.domain.Enterprise;
import landfall.domain.Field;

/**
 * What a typed line says.
 *
 * @param line as it was typed
 * @param parts what was understood, in no certain order, each field once
 * @param enterprise the name of the enterprise that it is about, as the bureau or else the line has it; null for none
 * @param known that enterprise if the bureau has it, else null
 * @param twins enterprises of the bureau that a new name may mean
 * @param rest what was not understood, for the note; empty when everything was
 */
public record Captured(String line, List<Part> parts, String enterprise, Enterprise known, List<Enterprise> twins, String rest) {
    /** What an empty line says. */
    public static final Captured NOTHING = new Captured("", List.of(), null, null, List.of(), "");

    /** What the line says of a field. */
    public Optional<Part> part(Field<?> field) {
        return parts.stream().filter(part -> part.field() == field).findFirst();
    }

    /** The value that the line gives to a field, or null. */
    @SuppressWarnings("unchecked")
    public <T> T value(Field<T> field) {
        return (T) part(field).map(Part::value).orElse(null);
    }
}
