import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kinds of files that open in Landfall. */
enum FileKinds {
    WORKSPACE("landfall", "application/x-landfall", "Landfall workspace"),
    PACK("landpack", "application/x-landpack", "Landfall pack");

    private final String ending;
    private final String mime;
    private final String description;

    FileKinds(String ending, String mime, String description) {
        this.ending = ending;
        this.mime = mime;
        this.description = description;
    }

    /** The options that tell jpackage. */
    static List<String> options(Path work) throws IOException {
        List<String> options = new ArrayList<>();
        for (FileKinds kind : values()) {
            Path file = work.resolve(kind.ending + ".properties");
            Files.writeString(file, "extension=" + kind.ending + "\nmime-type=" + kind.mime + "\ndescription="
                    + kind.description + "\n");
            options.addAll(List.of("--file-associations", file.toString()));
        }
        return options;
    }
}
