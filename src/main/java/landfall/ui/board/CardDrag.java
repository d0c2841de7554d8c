package landfall.ui.board;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import landfall.ui.board.card.CardCell;
import landfall.ui.board.card.CardFace;
import landfall.ui.board.card.CardWords;
import landfall.ui.board.column.ColumnView;
import landfall.ui.board.look.BoardStyle;
import landfall.ui.board.look.CardColours;
import landfall.ui.board.model.BoardCard;
import landfall.ui.kit.look.Motion;

/**
 * Carries a card from column to column with the pointer.
 *
 * <p>The gesture stays inside the scene instead of being a drag and drop of the operating system, so that it can be
 * animated and tested without a screen.
 */
final class CardDrag {
    private static final double TILT = 1.6;
    private static final double START = 4;
    private static final double EDGE = 48;
    private static final double STEP = 10;

    private final ScrollPane scroll;
    private final Pane overlay;
    private final List<ColumnView> columns;
    private final CardWords words;
    private final CardColours colours;
    private final StringProperty moving;
    private final BoardActions actions;

    private CardFace source;
    private CardFace ghost;
    private ColumnView from;
    private ColumnView target;
    private Point2D pressed;
    private Point2D grip;
    private double pointerX;
    private final AnimationTimer edgeScroll = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollAtTheEdge();
        }
    };
    private final javafx.event.EventHandler<KeyEvent> escape = event -> {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            flyBack(ghost);
            end();
        }
    };

    /**
     * @param moving takes the id of the project while it is carried or its form is open
     */
    CardDrag(ScrollPane scroll, Pane overlay, List<ColumnView> columns, CardWords words, CardColours colours,
             StringProperty moving, BoardActions actions) {
        this.scroll = scroll;
        this.overlay = overlay;
        this.columns = columns;
        this.words = words;
        this.colours = colours;
        this.moving = moving;
        this.actions = actions;
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        scroll.addEventFilter(MouseEvent.DRAG_DETECTED, this::detect);
        scroll.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        scroll.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        source = null;
        if (event.getButton() == MouseButton.PRIMARY && moving.get() == null) {
            CardFace face = faceAt(event);
            if (face != null && face.card().project().isLive()) {
                source = face;
                pressed = new Point2D(event.getSceneX(), event.getSceneY());
            }
        }
    }

    /** The card under the pointer, or null. */
    static BoardCard cardAt(MouseEvent event) {
        CardFace face = faceAt(event);
        return face == null ? null : face.card();
    }

    private static CardFace faceAt(MouseEvent event) {
        for (Node at = event.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof CardFace face) {
                return face;
            }
            if (at instanceof CardCell cell) {
                return cell.isEmpty() ? null : cell.face();
            }
        }
        return null;
    }

    private void detect(MouseEvent event) {
        if (source != null) {
            source.startFullDrag();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (source == null) {
            return;
        }
        if (ghost == null && pressed.distance(event.getSceneX(), event.getSceneY()) < START) {
            return;
        }
        if (ghost == null) {
            lift();
        }
        pointerX = event.getSceneX();
        Point2D at = overlay.sceneToLocal(event.getSceneX(), event.getSceneY());
        ghost.relocate(Math.round(at.getX() - grip.getX()), Math.round(at.getY() - grip.getY()));
        aim(event.getSceneX(), event.getSceneY());
        event.consume();
    }

    private void lift() {
        Bounds origin = source.localToScene(source.getLayoutBounds());
        from = columnAt(origin.getCenterX(), null);
        grip = pressed.subtract(origin.getMinX(), origin.getMinY());
        ghost = BoardStyle.CARD_GHOST.on(new CardFace(words, colours));
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.show(source.card());
        ghost.resize(source.getWidth(), CardFace.HEIGHT);
        ghost.setRotate(TILT);
        ghost.setUserData(origin);
        overlay.getChildren().add(ghost);
        moving.set(source.card().id());
        Scene scene = scroll.getScene();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        scene.setCursor(Cursor.CLOSED_HAND);
        edgeScroll.start();
    }

    private void aim(double sceneX, double sceneY) {
        ColumnView next = columnAt(sceneX, sceneY);
        if (next == from) {
            next = null;
        }
        if (next != target) {
            if (target != null) {
                target.clearSlot();
            }
            target = next;
            if (target != null) {
                target.showSlot(ghost.card(), true);
            }
        }
    }

    private ColumnView columnAt(double sceneX, Double sceneY) {
        for (ColumnView column : columns) {
            Bounds bounds = column.localToScene(column.getLayoutBounds());
            if (sceneX >= bounds.getMinX() && sceneX <= bounds.getMaxX()
                    && (sceneY == null || sceneY >= bounds.getMinY() && sceneY <= bounds.getMaxY())) {
                return column;
            }
        }
        return null;
    }

    private void release(MouseEvent event) {
        if (ghost == null) {
            source = null;
            return;
        }
        event.consume();
        CardFace held = ghost;
        ColumnView over = target;
        if (over == null) {
            flyBack(held);
            end();
            return;
        }
        held.setRotate(0);
        end();
        moving.set(held.card().id());
        over.showSlot(held.card(), false);
        actions.move(held.card(), over.stage(), new Held(held, over));
    }

    private void end() {
        edgeScroll.stop();
        if (target != null) {
            target.clearSlot();
        }
        Scene scene = scroll.getScene();
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        scene.setCursor(null);
        moving.set(null);
        ghost = null;
        source = null;
        from = null;
        target = null;
    }

    private void flyBack(CardFace held) {
        Bounds origin = overlay.sceneToLocal((Bounds) held.getUserData());
        held.setRotate(0);
        var flight = new TranslateTransition(Motion.base(), held);
        flight.setToX(origin.getMinX() - held.getLayoutX());
        flight.setToY(origin.getMinY() - held.getLayoutY());
        flight.setInterpolator(Interpolator.EASE_OUT);
        flight.setOnFinished(event -> overlay.getChildren().remove(held));
        flight.play();
    }

    private void scrollAtTheEdge() {
        double hidden = scroll.getContent().getLayoutBounds().getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden <= 0) {
            return;
        }
        Bounds view = scroll.localToScene(scroll.getLayoutBounds());
        double step = pointerX > view.getMaxX() - EDGE ? STEP : pointerX < view.getMinX() + EDGE ? -STEP : 0;
        if (step != 0) {
            scroll.setHvalue(Math.clamp(scroll.getHvalue() + step / hidden, 0, 1));
        }
    }

    /** A card that was let go over a column and waits there for its form. */
    private final class Held implements MoveGesture {
        private final CardFace face;
        private final ColumnView over;

        Held(CardFace face, ColumnView over) {
            this.face = face;
            this.over = over;
        }

        @Override
        public Bounds near() {
            return face.localToScene(face.getLayoutBounds());
        }

        @Override
        public void confirmed() {
            over.clearSlot();
            moving.set(null);
            overlay.getChildren().remove(face);
        }

        @Override
        public void cancelled() {
            over.clearSlot();
            moving.set(null);
            flyBack(face);
        }
    }
}
