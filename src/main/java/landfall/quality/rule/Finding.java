package landfall.quality.rule;

import java.util.List;
import java.util.stream.Collectors;
import landfall.domain.Entity;
import landfall.domain.Field;
import landfall.quality.rule.Rule.Said;

/**
 * Something that a rule has found about an entity.
 *
 * @param other the entity that it may be a duplicate of, or null
 */
public record Finding(Rule rule, Entity entity, Said said, Entity other) {

    /** What should be looked at; the message stands at the first. */
    public List<Field<?>> fields() {
        return said.fields() == null ? rule.fields() : said.fields();
    }

    public Severity severity() {
        return rule.severity();
    }

    public Topic topic() {
        return rule.topic();
    }

    /** A value that was probably meant, or null. */
    public Fix fix() {
        return said.fix();
    }

    /** The key of the message in the text bundles. */
    public String messageKey() {
        return "quality.rule." + (said.message() == null ? rule.key().replaceFirst("\\..*", "") : said.message());
    }

    /** The rule with the values that it is about: another value is another finding. */
    public String mark() {
        String values = rule.fields().stream().map(field -> encoded(field)).collect(Collectors.joining("|"));
        return (rule.key() + ":" + values + (said.beside().isEmpty() ? "" : "|" + said.beside())).replace('\n', ' ');
    }

    private String encoded(Field<?> field) {
        String text = field.type().encode(entity.get(field));
        return text == null ? "" : text;
    }

    /** True when somebody may let it stand and has not done so. */
    public boolean asks() {
        return severity() == Severity.WARNING && !Accepted.has(entity, mark());
    }
}
