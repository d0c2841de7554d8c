package landfall.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import landfall.cli.terminal.Console;
import landfall.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drives the real window through the main job and leaves pictures of it. */
@Command(name = "tour", mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", descriptionKey = "cli.parameter.directory")
    private Path directory;

    @Option(names = "--daily", descriptionKey = "cli.tour.daily")
    private boolean daily;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    private final Console console;
    private final Tour tour;

    TourCommand(Console console, Tour tour) {
        this.console = console;
        this.tour = tour;
    }

    @Override
    public Integer call() {
        List<String> pictures = take(tour, directory, daily);
        if (json) {
            console.json(writer -> {
                writer.writeStartObject();
                writer.writeStringField("directory", directory.toString());
                writer.writeArrayFieldStart("files");
                for (String picture : pictures) {
                    writer.writeString(picture);
                }
                writer.writeEndArray();
                writer.writeEndObject();
            });
        } else {
            console.say(console.texts().of("cli.tour.done", pictures.size(), directory));
        }
        return ExitCode.OK;
    }

    /**
     * Runs the tour.
     *
     * @param directory where its files go; made when missing
     * @param daily only through what a day begins with
     * @return the names of the files in it afterwards
     * @throws Problem when there can be no such directory; then nothing was written
     */
    static List<String> take(Tour tour, Path directory, boolean daily) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Problem(e, "cli.tour.directory", directory);
        }
        tour.run(directory, daily);
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
