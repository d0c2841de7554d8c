package landfall.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ledger of 10,000 rows with every column in and out by the command line, against LibreOffice converting it. The
 * program runs as its packages start it: with their options and a start cache.
 */
@ExtendWith(Bench.class)
class OfficeBench {
    private static final String IMPORT = "import of a .xlsx of 10,000 projects";
    private static final String EXPORT = "export of 10,000 projects to .xlsx";
    private static final int PATIENCE_MINUTES = 3;

    @TempDir
    private Path folder;

    @Test
    void inAndOut() throws Exception {
        Optional<Path> office = office();
        if (office.isEmpty()) {
            Bench.skip(IMPORT, "LibreOffice (soffice) is not installed");
            Bench.skip(EXPORT, "LibreOffice (soffice) is not installed");
            return;
        }
        var children = new Children(folder);
        String workspace = TenThousand.in(folder).toString();
        Path workbook = folder.resolve("ledger.xlsx");
        Path text = folder.resolve("ledger.csv");
        children.command("export", workspace, workbook.toString());
        children.command("export", workspace, text.toString());
        children.train();
        Path empty = folder.resolve("new.landfall");
        Bench.compare(IMPORT, 0.6, () -> {
            Files.deleteIfExists(empty);
            Workspace.create(empty, TenThousand.AUTHOR).close();
            children.command("import", empty.toString(), workbook.toString());
        }, "LibreOffice converting it to .csv", () -> convert(office.get(), "csv", workbook));
        Bench.compare(EXPORT, 0.4, () -> children.command("export", workspace, workbook.toString()),
                "LibreOffice converting the same as .csv to .xlsx", () -> convert(office.get(), "xlsx", text));
    }

    private static Optional<Path> office() {
        return Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .map(directory -> Path.of(directory, "soffice")).filter(Files::isExecutable).findFirst();
    }

    private void convert(Path office, String format, Path file) throws IOException, InterruptedException {
        Path converted = folder.resolve("converted");
        Process process = new ProcessBuilder(office.toString(), "--headless",
                "-env:UserInstallation=" + folder.resolve("office").toUri(), "--convert-to", format, "--outdir",
                converted.toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        String name = file.getFileName().toString().replaceFirst("[^.]+$", format);
        if (!Files.deleteIfExists(converted.resolve(name))) {
            throw new IOException("LibreOffice converted nothing: " + file);
        }
    }
}
