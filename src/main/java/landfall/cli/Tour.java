package landfall.cli;

import java.nio.file.Path;

/** The tour through the real window, as the command line sees it. */
@FunctionalInterface
public interface Tour {

    /**
     * Drives the window through the main job on demo data, without a display.
     *
     * @param directory where the pictures and the printed month go
     * @param daily only through what a day begins with, in one look
     */
    void run(Path directory, boolean daily);
}
