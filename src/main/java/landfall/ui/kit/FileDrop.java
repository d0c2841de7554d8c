package landfall.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import landfall.exchange.cards.CardReader;

/** Takes files that are dropped onto a node from the operating system's file manager. */
public final class FileDrop {
    private static final String LEDGER = ".*\\.(xlsx|xlsm|xls|csv|tsv|txt)";
    private static final String LAPTOP = ".*\\.(landpack|landfall)";

    private FileDrop() {
    }

    /** Calls the taker with a spreadsheet that is dropped onto the node; other files are not accepted. */
    public static void on(Node node, Consumer<Path> taker) {
        on(node, LEDGER, taker);
    }

    /** Calls the taker with a pack or a workspace that is dropped onto the node; other files are not accepted. */
    public static void ofLaptops(Node node, Consumer<Path> taker) {
        on(node, LAPTOP, taker);
    }

    private static void on(Node node, String names, Consumer<Path> taker) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && file(event, names).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> file(event, names).ifPresent(file -> {
            event.setDropCompleted(true);
            event.consume();
            taker.accept(file);
        }));
    }

    /** Calls the taker with all files that are dropped onto the node, whatever they are. */
    public static void ofAny(Node node, Consumer<List<Path>> taker) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                event.setDropCompleted(true);
                event.consume();
                taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
        });
    }

    /**
     * Calls the taker with files that are dropped onto the node and are neither a ledger, an address book nor of another
     * laptop, and with what they were dropped onto.
     */
    public static void ofOthers(Node node, BiConsumer<Node, List<Path>> taker) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && isOthers(event.getDragboard().getFiles())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            if (isOthers(files)) {
                event.setDropCompleted(true);
                event.consume();
                Node onto = event.getPickResult() == null ? null : event.getPickResult().getIntersectedNode();
                taker.accept(onto, files.stream().map(File::toPath).toList());
            }
        });
    }

    /** True for files that are neither to be imported or merged nor read as an address book. */
    static boolean isOthers(List<File> files) {
        return !files.isEmpty() && cards(files).isEmpty() && files.stream().map(File::toPath)
                .noneMatch(file -> is(file, LEDGER) || is(file, LAPTOP));
    }

    /** Calls the taker with an address book that is dropped onto the node; what lies inside it comes later. */
    public static void ofCards(Node node, Consumer<Path> taker) {
        node.addEventFilter(DragEvent.DRAG_DROPPED, event -> cards(event.getDragboard().getFiles()).ifPresent(file -> {
            event.setDropCompleted(true);
            event.consume();
            taker.accept(file);
        }));
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && cards(event.getDragboard().getFiles()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
    }

    /** The address book among files that are dropped, when they are one only. */
    static Optional<Path> cards(List<File> files) {
        return files.size() == 1 ? files.stream().map(File::toPath).filter(CardReader::isCards).findFirst() : Optional.empty();
    }

    private static Optional<Path> file(DragEvent event, String names) {
        return event.getDragboard().getFiles().stream().map(File::toPath).filter(file -> is(file, names)).findFirst();
    }

    private static boolean is(Path file, String names) {
        return file.toString().toLowerCase(Locale.ROOT).matches(names);
    }
}
