package landfall.domain;

/** The way in which a project left the columns for the tray; it keeps its stage and its history (domain §1.1). */
public enum Exit {
    /** 暂缓: paused, expected to come back. */
    SUSPENDED,
    /** 退库: withdrawn before signing. */
    WITHDRAWN,
    /** 终止: ended after signing. */
    TERMINATED;

    /** True when a project in the given stage may leave in this way. */
    public boolean isOpenTo(Stage stage) {
        return switch (this) {
            case SUSPENDED -> true;
            case WITHDRAWN -> !stage.hasReached(Stage.SIGNED);
            case TERMINATED -> stage.hasReached(Stage.SIGNED);
        };
    }
}
