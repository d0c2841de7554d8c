package landfall.lab;

import java.nio.file.Path;

/** Something a program asked of the disk, or said. A file is known by its number, whatever its name is at the time. */
sealed interface Event {
    /** Bytes for a file. */
    record Write(int file, long offset, byte[] data) implements Event {
    }

    /** Another length for a file. */
    record Resize(int file, long length) implements Event {
    }

    /** A file is to be safe on the disk. */
    record Sync(int file) implements Event {
    }

    /** The names in a folder are to be safe on the disk. */
    record SyncFolder(Path folder) implements Event {
    }

    /** A new name for a file; {@code former} is the name it had, or null. */
    record Name(Path path, int file, Path former) implements Event {
    }

    /** A name goes. */
    record Unname(Path path) implements Event {
    }

    /** A new folder. */
    record Folder(Path path) implements Event {
    }

    /** What was said to be done. */
    record Said(String line) implements Event {
    }
}
