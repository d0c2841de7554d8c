package landfall.ui.ledger;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Holds nodes exactly where somebody else put them. */
final class Layer extends Region {

    @Override
    public ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    @Override
    protected void layoutChildren() {
        // whoever owns the layer has laid its nodes out already
    }
}
