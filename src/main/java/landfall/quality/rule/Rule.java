package landfall.quality.rule;

import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;

/**
 * One rule for the values of an entity (domain §2.1 and §2.3).
 *
 * @param key names the rule, in texts and in the memory of what was let stand
 * @param fields what the rule looks at; a change of one of them puts the rule to the test, and the first is the one at
 *     which its message stands
 */
public record Rule(String key, Topic topic, Severity severity, EntityKind kind, List<Field<?>> fields, Test test) {
    public Rule {
        fields = List.copyOf(fields);
    }

    /** Looks at an entity. */
    @FunctionalInterface
    public interface Test {
        /** What is to be said, or null when all is well. */
        Said on(Entity entity, Surroundings around);
    }

    /**
     * What a rule says about an entity.
     *
     * @param message the last part of the text key, or null for the rule's own key
     * @param arguments what the message names: fields, values and words
     * @param fix a value that was probably meant, or null
     * @param fields what should be looked at, or null for the rule's fields
     * @param beside a value outside the entity on which the remark depends; empty for none
     */
    public record Said(String message, List<Object> arguments, Fix fix, List<Field<?>> fields, String beside) {
        public static Said of(Object... arguments) {
            return new Said(null, List.of(arguments), null, null, "");
        }

        public Said withMessage(String key) {
            return new Said(key, arguments, fix, fields, beside);
        }

        public Said withFix(Fix probably) {
            return new Said(message, arguments, probably, fields, beside);
        }

        public Said withFields(List<Field<?>> looked) {
            return new Said(message, arguments, fix, List.copyOf(looked), beside);
        }

        public Said withBeside(String value) {
            return new Said(message, arguments, fix, fields, value);
        }
    }

    /** The finding of this rule about an entity, or null when all is well. */
    public Finding find(Entity entity, Surroundings around) {
        Said said = test.on(entity, around);
        return said == null ? null : new Finding(this, entity, said, null);
    }
}
