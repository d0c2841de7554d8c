package landfall.ui.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListCellSkin;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.StyleClass;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerRow;
import landfall.ui.ledger.rows.LedgerWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One project as a line of Text nodes: labels would cost three times as much while scrolling. */
final class LedgerRowCell extends ListCell<LedgerRow> {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final LedgerColumn STAGE = LedgerColumn.of(ProjectFields.STAGE);
    private static final LedgerColumn NAME = LedgerColumn.of(ProjectFields.NAME);
    private static final LedgerColumn CODE = LedgerColumn.of(ProjectFields.CODE);
    private static final LedgerColumn DUE = LedgerColumn.of(ProjectFields.NEXT_DUE);
    private static final double GAP = 8;
    private static final double ICON = 12;

    private final LedgerGrid grid;
    private final Layer pane = new Layer();
    private final Layer frozen = LedgerStyle.LEDGER_FROZEN.on(new Layer());
    private final Region cursor = LedgerStyle.LEDGER_CURSOR.on(new Region());
    private final CheckBox tick = LedgerStyle.LEDGER_TICK.on(new CheckBox());
    private final Map<Stage, StageGlyph> glyphs = new EnumMap<>(Stage.class);
    private final FontIcon late = Style.DANGER_TEXT.on(Icons.small(Feather.ALERT_CIRCLE));
    private final FontIcon today = Style.WARN_TEXT.on(Icons.small(Feather.SUN));
    private final FontIcon conflict = Style.WARN_TEXT.on(Icons.small(Feather.GIT_MERGE));
    private List<LedgerColumn> built = List.of();
    private Text[] texts = {};
    private String[] full = {};
    private LedgerRow written;
    private LedgerWords language;
    private boolean placed;
    private boolean restyled;
    private double placedHeight;
    private double placedWidth;

    LedgerRowCell(LedgerGrid grid) {
        this.grid = grid;
        LedgerStyle.LEDGER_ROW.on(this);
        tick.setFocusTraversable(false);
        tick.setMouseTransparent(true);
        cursor.setMouseTransparent(true);
        setGraphic(pane);
        grid.places().version().addListener((property, before, after) -> {
            placed = false;
            refresh();
            requestLayout();
        });
        selectedProperty().addListener((property, before, after) -> requestLayout());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ListCellSkin<>(this) {
            @Override
            protected void layoutChildren(double x, double y, double width, double height) {
                pane.resizeRelocate(0, 0, width, height);
                place(height);
            }

            @Override
            protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
                return 0;
            }
        };
    }

    @Override
    protected void updateItem(LedgerRow row, boolean empty) {
        super.updateItem(row, empty);
        refresh();
    }

    /** Shows the row anew: its values, its tick or its columns changed. */
    void refresh() {
        LedgerRow row = getItem();
        pane.setVisible(row != null);
        pseudoClassStateChanged(TICKED, row != null && grid.model().isTicked(row.id()));
        if (row == null) {
            return;
        }
        tick.setSelected(grid.model().isTicked(row.id()));
        boolean same = row == written && language == grid.words() && built.equals(grid.places().columns());
        if (same) {
            return; // scrolling asks for every row again and again
        }
        build();
        for (int i = 0; i < built.size(); i++) {
            full[i] = text(built.get(i), row);
            style(texts[i], built.get(i), row);
        }
        written = row;
        language = grid.words();
        placed = false;
        requestLayout();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        boolean asksForText = attribute == AccessibleAttribute.TEXT && getItem() != null;
        return asksForText ? grid.sentence(getItem()) : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void build() {
        List<LedgerColumn> columns = grid.places().columns();
        if (columns.equals(built)) {
            return;
        }
        built = columns;
        texts = new Text[columns.size()];
        full = new String[columns.size()];
        pane.getChildren().clear();
        frozen.getChildren().setAll(tick);
        for (int i = 0; i < texts.length; i++) {
            texts[i] = LedgerStyle.LEDGER_TEXT.on(new Text());
            texts[i].setTextOrigin(VPos.CENTER);
            (grid.places().isFrozen(i) ? frozen : pane).getChildren().add(texts[i]);
        }
        pane.getChildren().addAll(late, today);
        late.setVisible(false);
        today.setVisible(false);
        int name = built.indexOf(NAME);
        (name >= 0 && grid.places().isFrozen(name) ? frozen : pane).getChildren().add(conflict);
        conflict.setVisible(false);
        glyphs.clear();
        pane.getChildren().addAll(frozen, cursor);
    }

    private String text(LedgerColumn column, LedgerRow row) {
        LedgerWords words = grid.words();
        if (column == DUE && row.daysOverdue() != null) {
            return grid.texts().of("ledger.overdue", row.daysOverdue());
        }
        if (column == DUE && row.isDueToday()) {
            return grid.texts().of("ledger.today");
        }
        if (column == DUE && row.project().get(ProjectFields.NEXT_DUE) != null) {
            return grid.formats().shortDate(row.project().get(ProjectFields.NEXT_DUE));
        }
        if (column == STAGE && row.project().exit() != null) {
            return grid.texts().of("stage.exit." + row.project().exit().name()); // the glyph tells the stage
        }
        return words.cell(column, row);
    }

    private void style(Text text, LedgerColumn column, LedgerRow row) {
        StyleClass look = null;
        if (!row.project().isLive() || column.value(row) == null) {
            look = Style.SUBTLE;
        } else if (column == STAGE) {
            look = Style.of(row.project().stage());
        } else if (column == DUE) {
            look = row.daysOverdue() != null ? Style.DANGER_TEXT : row.isDueToday() ? Style.WARN_TEXT : Style.MUTED;
        } else if (column == LedgerColumn.IDLE && row.isStale() || column == LedgerColumn.MISSING) {
            look = Style.WARN_TEXT;
        } else if (column == CODE || column.kind() == LedgerColumn.Kind.DATE) {
            look = Style.MUTED;
        }
        var classes = new ArrayList<>(List.of(LedgerStyle.LEDGER_TEXT.css()));
        if (look != null) {
            classes.add(look.css());
        }
        if (column == NAME || column == LedgerColumn.IDLE && row.isStale()) {
            classes.add(Style.BOLD.css());
        }
        if (!text.getStyleClass().equals(classes)) {
            text.getStyleClass().setAll(classes);
            restyled = true;
        }
    }

    private void place(double height) {
        LedgerRow row = getItem();
        if (row == null) {
            return;
        }
        ColumnLayout layout = grid.places();
        if (!placed || placedHeight != height || placedWidth != pane.getWidth()) {
            placeTexts(row, layout, height);
            placed = true;
            placedHeight = height;
            placedWidth = pane.getWidth();
        }
        int column = grid.currentColumn();
        boolean current = isSelected() && column >= 0 && column < built.size();
        cursor.setVisible(current);
        if (current) {
            double x = Math.max(layout.x(column), layout.isFrozen(column) ? 0 : layout.frozenWidth());
            cursor.resizeRelocate(x, 0, layout.x(column) + layout.width(column) - x, height);
        }
    }

    private void placeTexts(LedgerRow row, ColumnLayout layout, double height) {
        if (restyled) {
            pane.applyCss(); // bold digits are wider, which right alignment has to know
            restyled = false;
        }
        double visible = pane.getWidth();
        frozen.resizeRelocate(0, 0, layout.frozenWidth(), height);
        tick.resizeRelocate((ColumnLayout.TICKS - 14) / 2, (height - 14) / 2, 14, 14);
        late.setVisible(false);
        today.setVisible(false);
        conflict.setVisible(false);
        glyphs.values().forEach(glyph -> glyph.setVisible(false));
        for (int i = 0; i < built.size(); i++) {
            double x = layout.x(i);
            double width = layout.width(i);
            boolean shown = x < visible && (layout.isFrozen(i) || x + width > layout.frozenWidth());
            texts[i].setVisible(shown);
            if (shown) {
                place(i, built.get(i), row, x + GAP, width - 2 * GAP, height);
            }
        }
    }

    private void place(int i, LedgerColumn column, LedgerRow row, double left, double room, double height) {
        double x = left;
        double width = room;
        Node icon = icon(column, row);
        if (icon != null) {
            icon.setVisible(true);
            icon.setLayoutX(x);
            icon.setLayoutY((height - ICON) / 2 + (icon instanceof FontIcon ? ICON - 1 : 0));
            x += ICON + 5;
            width -= ICON + 5;
        }
        boolean bold = texts[i].getStyleClass().contains(Style.BOLD.css());
        texts[i].setText(grid.fit(bold).fit(full[i], width));
        double at = column.isNumeric() ? x + width - texts[i].getLayoutBounds().getWidth() : x;
        texts[i].setLayoutX(Math.round(at));
        texts[i].setLayoutY(Math.round(height / 2));
    }

    private Node icon(LedgerColumn column, LedgerRow row) {
        if (column == STAGE) {
            return glyphs.computeIfAbsent(row.project().stage(), stage -> {
                var glyph = new StageGlyph(stage, ICON);
                glyph.resize(ICON, ICON);
                int at = built.indexOf(STAGE);
                (grid.places().isFrozen(at) ? frozen : pane).getChildren().addFirst(glyph);
                return glyph;
            });
        }
        if (column == NAME) {
            return row.conflict() ? conflict : null;
        }
        if (column == DUE) {
            return row.daysOverdue() != null ? late : row.isDueToday() ? today : null;
        }
        return null;
    }

    /** The text of a column when it does not fit, or null when all of it is to be seen. */
    String cut(int column) {
        boolean isCut = getItem() != null && column >= 0 && column < texts.length
                && !texts[column].getText().equals(full[column]);
        return isCut ? full[column] : null;
    }
}
