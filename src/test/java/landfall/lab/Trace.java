package landfall.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what strace wrote down of a worker: everything it did to the files of its folder, in order. */
final class Trace {
    /** What has to be written down, for strace. */
    static final List<String> OPTIONS = List.of("-f", "-xx", "-s", "40000000", "-e", "signal=none", "-e",
            "trace=openat,open,creat,close,lseek,write,pwrite64,writev,pwritev,ftruncate,truncate,fallocate,fsync,fdatasync,"
                    + "unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,copy_file_range,sendfile,link,linkat");

    private static final Pattern CALL = Pattern.compile("(\\d+) +(\\w+)\\((.*)\\) += (-?\\d+).*", Pattern.DOTALL);
    private static final Pattern OPEN = Pattern.compile("(?:AT_FDCWD, )?\"([^\"]*)\", ([A-Z_|]+).*");
    private static final String UNFINISHED = " <unfinished ...>";
    private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)", Pattern.DOTALL);

    private final Path folder;
    private final Path saidTo;
    private final List<Event> events = new ArrayList<>();
    private final Map<Path, Integer> names = new HashMap<>();
    private final List<Content> contents = new ArrayList<>();
    private final Map<Integer, Open> open = new HashMap<>();
    private String voice = "";

    /** What a descriptor stands for: a file of the folder, a folder in it, or what is said. */
    private static final class Open {
        private final int file;
        private final Path folder;
        private long position;

        private Open(int file, Path folder) {
            this.file = file;
            this.folder = folder;
        }
    }

    private static final int SAID = -1;
    private static final int NO_FILE = -2;

    private Trace(Path folder, Path saidTo) {
        this.folder = folder;
        this.saidTo = saidTo;
    }

    /**
     * @param folder in which the worker worked, as it was before
     * @param saidTo the file it said to what was done
     */
    static Trace read(Path trace, Path folder, Path saidTo) throws IOException {
        var read = new Trace(folder, saidTo);
        read.lookAround();
        List<String> lines = Files.readAllLines(trace, StandardCharsets.ISO_8859_1);
        // Only one of its threads works; others have descriptors of the same numbers, where they are those of a child.
        String speaker = lines.stream().filter(line -> line.contains(hex(saidTo))).findFirst()
                .map(line -> line.substring(0, line.indexOf(' '))).orElseThrow();
        String begun = "";
        for (String line : lines) {
            if (!line.startsWith(speaker + " ")) {
                continue;
            }
            Matcher resumed = RESUMED.matcher(line);
            if (line.endsWith(UNFINISHED)) {
                begun = line.substring(0, line.length() - UNFINISHED.length());
            } else {
                read.take(resumed.matches() ? begun + resumed.group(2) : line);
            }
        }
        return read;
    }

    private void lookAround() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted().toList()) {
                if (Files.isDirectory(path)) {
                    events.add(new Event.Folder(path));
                    events.add(new Event.SyncFolder(path.getParent()));
                } else {
                    int file = named(path, null);
                    write(file, 0, Files.readAllBytes(path));
                    events.add(new Event.Sync(file));
                    events.add(new Event.SyncFolder(path.getParent()));
                }
            }
        }
    }

    /** What the worker did and said. */
    List<Event> events() {
        return events;
    }

    /** What is in the folder in the end if nothing was overlooked, by name. */
    Map<Path, byte[]> end() {
        var end = new HashMap<Path, byte[]>();
        names.forEach((path, file) -> end.put(path, contents.get(file).bytes()));
        return end;
    }

    private void take(String line) {
        Matcher call = CALL.matcher(line);
        if (!call.matches() || call.group(4).startsWith("-")) {
            return;
        }
        String arguments = call.group(3);
        long result = Long.parseLong(call.group(4));
        switch (call.group(2)) {
            case "openat", "open" -> opened(arguments, (int) result);
            case "close" -> open.remove(Integer.parseInt(arguments));
            case "mkdir" -> made(path(arguments));
            case "unlink" -> gone(path(arguments));
            case "rename" -> renamed(arguments);
            default -> {
                int comma = arguments.indexOf(',');
                Open target = open.get(Integer.parseInt(comma < 0 ? arguments : arguments.substring(0, comma)));
                if (target != null) {
                    done(call.group(2), target, arguments, result);
                } else if (call.group(2).equals("copy_file_range") && open.containsKey(number(arguments, 2))) {
                    throw new IllegalStateException("From outside the folder: " + line);
                }
            }
        }
    }

    private void done(String call, Open target, String arguments, long result) {
        switch (call) {
            case "lseek" -> target.position = result;
            case "write" -> {
                byte[] data = data(arguments, result);
                if (target.file == SAID) {
                    say(data);
                } else {
                    write(target.file, target.position, data);
                    target.position += result;
                }
            }
            case "pwrite64" -> write(target.file, Long.parseLong(arguments.substring(arguments.lastIndexOf(' ') + 1)),
                    data(arguments, result));
            case "ftruncate" -> resize(target.file, Long.parseLong(arguments.substring(arguments.lastIndexOf(' ') + 1)));
            case "fsync", "fdatasync" -> events.add(target.folder == null ? new Event.Sync(target.file)
                    : new Event.SyncFolder(target.folder));
            case "copy_file_range" -> {
                Open to = open.get(number(arguments, 2));
                if (to != null && result > 0) {
                    byte[] from = contents.get(target.file).bytes();
                    write(to.file, to.position, java.util.Arrays.copyOfRange(from, (int) target.position,
                            (int) (target.position + result)));
                    to.position += result;
                }
                target.position += result;
            }
            default -> throw new IllegalStateException("A call that the lab does not know: " + call);
        }
    }

    private void opened(String arguments, int descriptor) {
        open.remove(descriptor);
        Matcher how = OPEN.matcher(arguments);
        if (!how.matches()) {
            return;
        }
        Path path = Path.of(text(how.group(1)));
        if (path.equals(saidTo)) {
            open.put(descriptor, new Open(SAID, null));
        } else if (path.startsWith(folder)) {
            if (how.group(2).contains("O_DIRECTORY") || !names.containsKey(path) && !how.group(2).contains("O_CREAT")) {
                open.put(descriptor, new Open(NO_FILE, path));
                return;
            }
            boolean isNew = !names.containsKey(path);
            int file = isNew ? named(path, null) : names.get(path);
            open.put(descriptor, new Open(file, null));
            if (!isNew && how.group(2).contains("O_TRUNC")) {
                resize(file, 0);
            }
        }
    }

    private int named(Path path, Path former) {
        int file = contents.size();
        contents.add(new Content());
        names.put(path, file);
        events.add(new Event.Name(path, file, former));
        return file;
    }

    private void made(Path path) {
        if (path.startsWith(folder)) {
            events.add(new Event.Folder(path));
        }
    }

    private void gone(Path path) {
        if (names.remove(path) != null) {
            events.add(new Event.Unname(path));
        }
    }

    private void renamed(String arguments) {
        String[] parts = arguments.split(", ");
        Path from = path(parts[0]);
        Integer file = names.remove(from);
        if (file != null) {
            Path to = path(parts[1]);
            names.put(to, file);
            events.add(new Event.Name(to, file, from));
        }
    }

    private void write(int file, long offset, byte[] data) {
        contents.get(file).write(offset, data, 0, data.length);
        events.add(new Event.Write(file, offset, data));
    }

    private void resize(int file, long length) {
        contents.get(file).resize(length);
        events.add(new Event.Resize(file, length));
    }

    private void say(byte[] data) {
        voice += new String(data, StandardCharsets.UTF_8);
        for (int end = voice.indexOf('\n'); end >= 0; end = voice.indexOf('\n')) {
            events.add(new Event.Said(voice.substring(0, end)));
            voice = voice.substring(end + 1);
        }
    }

    private static int number(String arguments, int at) {
        return Integer.parseInt(arguments.split(", ")[at]);
    }

    private static Path path(String argument) {
        return Path.of(text(argument.substring(argument.indexOf('"') + 1, argument.indexOf('"', argument.indexOf('"') + 1))));
    }

    private static byte[] data(String arguments, long written) {
        byte[] data = bytes(arguments, arguments.indexOf('"') + 1, arguments.lastIndexOf('"'));
        return data.length == written ? data : java.util.Arrays.copyOf(data, (int) written);
    }

    private static String text(String hex) {
        return new String(bytes(hex, 0, hex.length()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String hex, int from, int to) {
        byte[] bytes = new byte[(to - from) / 4];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (Character.digit(hex.charAt(from + 4 * i + 2), 16) << 4
                    | Character.digit(hex.charAt(from + 4 * i + 3), 16));
        }
        return bytes;
    }

    private static String hex(Path path) {
        var hex = new StringBuilder();
        for (byte each : path.toString().getBytes(StandardCharsets.UTF_8)) {
            hex.append(String.format("\\x%02x", each));
        }
        return hex.toString();
    }
}
