package landfall.ui.kit;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** Where a user wants to go; places travel by route and never know each other. */
public sealed interface Route {
    /** The five columns. */
    record Board() implements Route {
    }

    /**
     * The table of projects.
     *
     * @param reason why exactly these are shown, such as "2024年8月签约"; null with no ids
     * @param projectIds the projects to show, or null for all
     */
    record Ledger(String reason, List<String> projectIds) implements Route {
        /** Every project. */
        public static Ledger all() {
            return new Ledger(null, null);
        }
    }

    /**
     * One project, in the drawer over the place from which the user came.
     *
     * @param among the list from which it was opened, in its order, for going on to the next; may be empty
     */
    record Dossier(String projectId, List<String> among) implements Route {
        public Dossier {
            among = List.copyOf(among);
        }

        /** One project, from no list. */
        public Dossier(String projectId) {
            this(projectId, List.of());
        }
    }

    /** One enterprise, in a dialog over whatever is shown. */
    record Enterprise(String enterpriseId) implements Route {
    }

    /**
     * The annual targets.
     *
     * @param year the year to show, or 0 for the one shown last
     */
    record Targets(int year) implements Route {
    }

    /** The charts. */
    record Dashboard() implements Route {
    }

    /**
     * Trips and receptions.
     *
     * @param tripId the trip to show, or null for what was shown last
     */
    record Trips(String tripId) implements Route {
    }

    /**
     * The monthly summary.
     *
     * @param month the month to show, or null for the latest whole one
     */
    record Reports(YearMonth month) implements Route {
    }

    /** Who changed what, and when. */
    record Record() implements Route {
    }

    /**
     * What wants a look in the data.
     *
     * @param topic the name of the topic to show, or null for what was shown last
     */
    record Quality(String topic) implements Route {
    }

    /**
     * A ledger comes in.
     *
     * @param file the file to read, or null to ask for one
     */
    record Import(Path file) implements Route {
    }

    /**
     * What another laptop recorded comes in, or is settled where it is in conflict.
     *
     * @param file the pack or workspace to merge, or null
     * @param about the id of what has a conflict to settle, or null
     */
    record Merge(Path file, String about) implements Route {
    }

    /** The first view: other workspaces to open or make; the present one is closed. */
    record Welcome() implements Route {
    }

    /** What can be set. */
    record Settings() implements Route {
    }
}
