package landfall.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import landfall.lab.Worker.Task;

/** The command that starts a worker as a program of its own. */
final class Child {
    private Child() {
    }

    static List<String> command(Task task, Path folder, long seed) {
        return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dorg.sqlite.tmpdir=" + folder,
                "-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=Asia/Shanghai",
                "-cp", System.getProperty("java.class.path"), Worker.class.getName(), task.name(), folder.toString(),
                Long.toString(seed)));
    }
}
