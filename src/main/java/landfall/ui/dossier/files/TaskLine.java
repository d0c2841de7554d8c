package landfall.ui.dossier.files;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import landfall.store.files.Progress;
import landfall.ui.kit.Background;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** One piece of work on files at a time; when it takes longer than a blink it shows how far it is and can be stopped. */
public final class TaskLine extends HBox {
    private static final Duration BLINK = Duration.millis(300);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(80);

    private final PlaceContext context;
    private final Label what = Style.TEXT_SM.on(new Label());
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition blink = new PauseTransition(BLINK);
    private Work current;

    public TaskLine(PlaceContext context) {
        this.context = context;
        FilesStyle.FILES_TASK.on(this);
        bar.setPrefWidth(160);
        bar.setMinWidth(160);
        var cancel = Controls.button(context.texts().of("files.task.cancel"), this::cancel);
        cancel.setId("files-cancel");
        what.setMinWidth(0);
        getChildren().addAll(what, Controls.spacer(), bar, cancel);
        blink.setOnFinished(event -> show(current != null));
        show(false);
    }

    /**
     * Starts the work away from the window, unless other work is under way.
     *
     * @param label the key of what is said meanwhile, naming the file
     * @param done is given the result
     */
    <T> void run(String label, Function<Progress, T> work, Consumer<T> done) {
        if (current != null) {
            context.navigator().say(context.texts().of("files.task.busy"));
            return;
        }
        var started = new Work(label);
        current = started;
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        what.setText("");
        blink.playFromStart();
        started.job = context.background().runAside(() -> work.apply(started))
                .onSuccess(result -> {
                    end(started);
                    done.accept(result);
                })
                .onError(problem -> {
                    end(started);
                    context.navigator().warn(problem);
                });
    }

    private void cancel() {
        if (current != null) {
            current.cancelled = true;
            current.job.cancel();
            end(current);
            context.navigator().say(context.texts().of("files.task.cancelled"));
        }
    }

    private void end(Work ended) {
        if (current == ended) {
            current = null;
            blink.stop();
            show(false);
        }
    }

    private void show(boolean wanted) {
        setVisible(wanted);
        setManaged(wanted);
    }

    private void at(Work work, String name, double part) {
        if (current == work) {
            what.setText(context.texts().of(work.label, name));
            bar.setProgress(part);
        }
    }

    private final class Work implements Progress {
        private final String label;
        private Background.Job<?> job;
        private volatile boolean cancelled;
        private long told;
        private String file = "";

        Work(String label) {
            this.label = label;
        }

        @Override
        public void at(String name, long done, long total) {
            if (cancelled) {
                throw new CancellationException();
            }
            long now = System.nanoTime();
            if (now - told >= BETWEEN || !name.equals(file)) {
                told = now;
                file = name;
                context.background().onWindow(() ->
                        TaskLine.this.at(this, name, total == 0 ? 1 : (double) done / total));
            }
        }
    }
}
