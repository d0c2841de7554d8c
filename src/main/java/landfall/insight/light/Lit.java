package landfall.insight.light;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import landfall.domain.Project;
import landfall.text.Texts;

/**
 * A project with its light.
 *
 * @param signals why it is not green, the worst first; empty when it is green
 */
public record Lit(Project project, List<Signal> signals) {
    public Lit {
        Objects.requireNonNull(project);
        signals = List.copyOf(signals);
    }

    /** The worst of its signals. */
    public Light light() {
        return signals.isEmpty() ? Light.GREEN : signals.getFirst().light();
    }

    /** The reasons in words; empty when it is green. */
    public String reason(Texts texts) {
        return signals.stream().map(signal -> signal.text(texts))
                .collect(Collectors.joining(texts.of("insight.light.separator")));
    }
}
