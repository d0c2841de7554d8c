package landfall.ui.kit;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The languages, themes and sizes in which a window is tried, each as the test's parameters with commas between. */
@Target(METHOD)
@Retention(RUNTIME)
@ParameterizedTest
@ArgumentsSource(Looks.Wanted.class)
public @interface Looks {
    /** Always; every language and every theme once finds what a style sheet or a text lacks. */
    String[] value();

    /** Where pictures are wanted as well, to be looked at. */
    String[] forTheEye() default {};

    /** Picks the looks of this run. */
    final class Wanted extends AnnotationBasedArgumentsProvider<Looks> {
        @Override
        protected Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters,
                ExtensionContext context, Looks looks) {
            var more = Pictures.areWanted() ? Stream.of(looks.forTheEye()) : Stream.<String>empty();
            return Stream.concat(Stream.of(looks.value()), more)
                    .map(look -> Arguments.of((Object[]) look.split("\\s*,\\s*")));
        }
    }
}
