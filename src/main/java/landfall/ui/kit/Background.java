package landfall.ui.kit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import landfall.text.Problem;
import landfall.workspace.LogFile;
import landfall.workspace.ProblemReport;

/** Does work away from the window's thread and brings the results back to it; nothing else crosses that line. */
public final class Background {
    private static final Logger LOG = Logger.getLogger(Background.class.getName());

    private final Executor inTurn;
    private final Executor aside;
    private final Executor window;
    private final boolean awaitsFrames;
    private final AtomicInteger underWay = new AtomicInteger();
    private Consumer<Problem> report = problem -> { };

    private Background(Executor inTurn, Executor aside, Executor window, boolean awaitsFrames) {
        this.inTurn = inTurn;
        this.aside = aside;
        this.window = window;
        this.awaitsFrames = awaitsFrames;
    }

    /** With threads of its own, for the running program. */
    public static Background threads() {
        var inTurn = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("landfall-work").daemon().factory());
        return new Background(inTurn, Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, true);
    }

    /**
     * With one executor for all work and one for what comes back, which waits for no frame; a test passes
     * {@code Runnable::run}.
     */
    public static Background on(Executor work, Executor window) {
        return new Background(work, work, window, false);
    }

    /** Sets who tells the user about a failure that the caller of {@link #run} does not handle. */
    public void reportTo(Consumer<Problem> reporter) {
        report = reporter;
    }

    /** Starts work that is done one after the other, such as saving. */
    public <T> Job<T> run(Callable<T> work) {
        return start(inTurn, work);
    }

    /** Starts long work that must not hold up saving, such as drawing a chart or writing a PDF. */
    public <T> Job<T> runAside(Callable<T> work) {
        return start(aside, work);
    }

    /** Does the last work, after all that was started to be done in turn, and waits for it; for when the window closes. */
    public void runLast(Runnable last) {
        var done = new CountDownLatch(1);
        inTurn.execute(() -> {
            try {
                last.run();
            } catch (RuntimeException e) {
                toProblem(e); // for the log, as nobody is there to be told
            } finally {
                done.countDown();
            }
        });
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs something on the window's thread, soon; from any thread. */
    public void onWindow(Runnable action) {
        window.execute(action);
    }

    /**
     * Runs something on the window's thread after the next frame, so that what is there already is seen first; soon
     * where nothing is shown. From the window's thread.
     */
    public void onceDrawn(Scene scene, Runnable action) {
        underWay.incrementAndGet();
        if (!awaitsFrames || scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            finish(action);
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                finish(action);
            }
        });
        Platform.requestNextPulse();
    }

    /**
     * Runs something on the window's thread again and again. Unlike an animation this lets the screen rest meanwhile.
     *
     * @return to be run when it is wanted no more
     */
    public Runnable every(Duration pause, Runnable action) {
        Thread clock = Thread.ofVirtual().name("landfall-clock").start(() -> {
            try {
                while (true) {
                    Thread.sleep(pause);
                    window.execute(action);
                }
            } catch (InterruptedException over) {
                // wanted no more
            }
        });
        return clock::interrupt;
    }

    private <T> Job<T> start(Executor executor, Callable<T> work) {
        var job = new Job<T>();
        underWay.incrementAndGet();
        executor.execute(() -> {
            Runnable handOver = () -> { };
            if (!job.cancelled) {
                try {
                    T result = work.call();
                    handOver = () -> job.succeeded(result);
                } catch (CancellationException abandoned) {
                    job.cancel();
                } catch (Throwable e) { // whatever is not handed over leaves somebody waiting for ever
                    Problem problem = toProblem(e);
                    handOver = () -> job.failed(problem);
                }
            }
            finish(handOver);
        });
        return job;
    }

    private void finish(Runnable handOver) {
        window.execute(() -> {
            try {
                handOver.run();
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    /** True when all work that was started has come back to the window; from any thread. */
    public boolean isIdle() {
        return underWay.get() == 0;
    }

    /** What to tell the user about an error; an unexpected one goes to the log under a number that the user sees. */
    public static Problem toProblem(Throwable error) {
        if (error instanceof Problem problem) {
            if (problem.getCause() != null) {
                LOG.log(Level.WARNING, problem.getMessage(), problem.getCause());
            }
            return problem;
        }
        return new Problem(error, "kit.problem.unexpected", LogFile.report(error));
    }

    /** True when the problem is one that nobody foresaw, which stands in the log under a number. */
    public static boolean isUnexpected(Problem problem) {
        return problem.key().equals("kit.problem.unexpected");
    }

    /** Puts the report of an unexpected problem on the clipboard; it names nothing of the bureau. */
    public static void copyReport(Problem problem) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT,
                ProblemReport.of(problem.argument(0), problem.getCause())));
    }

    /**
     * Work under way. Handlers are called on the window's thread; set them right after {@link #run}.
     *
     * @param <T> the type of the result
     */
    public final class Job<T> {
        private volatile boolean cancelled;
        private Consumer<T> onSuccess = result -> { };
        private Consumer<Problem> onError;
        private Runnable onEnd = () -> { };

        private Job() {
        }

        /** Calls the handler with the result, which may be null. */
        public Job<T> onSuccess(Consumer<T> handler) {
            onSuccess = handler;
            return this;
        }

        /** Calls the handler when the work fails; without one the user is told in the usual way. */
        public Job<T> onError(Consumer<Problem> handler) {
            onError = handler;
            return this;
        }

        /** Calls the handler last, however the work ended; not after {@link #cancel}. */
        public Job<T> onEnd(Runnable handler) {
            onEnd = handler;
            return this;
        }

        /** Makes sure that no handler is called any more; work that has begun runs to its end unseen. */
        public void cancel() {
            cancelled = true;
        }

        private void succeeded(T result) {
            end(() -> onSuccess.accept(result));
        }

        private void failed(Problem problem) {
            end(() -> (onError == null ? report : onError).accept(problem));
        }

        private void end(Runnable handler) {
            if (cancelled) {
                return;
            }
            try {
                handler.run();
            } finally {
                onEnd.run();
            }
        }
    }
}
