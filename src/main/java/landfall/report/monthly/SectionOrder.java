package landfall.report.monthly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;

/** Which sections the bureau's bulletin has, and in which order. */
public record SectionOrder(List<Choice> choices) {
    private static final String OFF = "-";

    /** A section and whether it is printed. */
    public record Choice(Section section, boolean on) {
    }

    public SectionOrder {
        choices = List.copyOf(choices);
    }

    /** All sections in the usual order. */
    public static SectionOrder usual() {
        return new SectionOrder(Section.USUAL.stream().map(section -> new Choice(section, true)).toList());
    }

    /** As the bureau keeps it; a section that it has never seen comes after the one that usually precedes it. */
    public static SectionOrder of(Bureau bureau) {
        List<String> kept = bureau.get(BureauFields.BULLETIN_SECTIONS);
        if (kept == null) {
            return usual();
        }
        var choices = new ArrayList<Choice>();
        for (String word : kept) {
            String name = word.startsWith(OFF) ? word.substring(OFF.length()) : word;
            Stream.of(Section.values()).filter(section -> section.name().equals(name))
                    .filter(section -> at(choices, section) < 0).findFirst()
                    .ifPresent(section -> choices.add(new Choice(section, !word.startsWith(OFF))));
        }
        for (Section section : Section.USUAL) {
            if (at(choices, section) < 0) {
                int before = section.ordinal() == 0 ? -1 : at(choices, Section.USUAL.get(section.ordinal() - 1));
                choices.add(before + 1, new Choice(section, true));
            }
        }
        return new SectionOrder(choices);
    }

    private static int at(List<Choice> choices, Section section) {
        return choices.stream().map(Choice::section).toList().indexOf(section);
    }

    /** With a section switched on or off. */
    public SectionOrder turned(Section section, boolean on) {
        return new SectionOrder(choices.stream()
                .map(choice -> choice.section() == section ? new Choice(section, on) : choice).toList());
    }

    /** With a section one place up (−1) or down (+1); at the end it stays. */
    public SectionOrder moved(Section section, int by) {
        int at = at(choices, section);
        int to = at + by;
        if (to < 0 || to >= choices.size()) {
            return this;
        }
        var next = new ArrayList<>(choices);
        Collections.swap(next, at, to);
        return new SectionOrder(next);
    }

    /** The sections that are printed. */
    public List<Section> printed() {
        return choices.stream().filter(Choice::on).map(Choice::section).toList();
    }

    /** As {@link BureauFields#BULLETIN_SECTIONS} keeps it; null for the usual one. */
    public List<String> kept() {
        return equals(usual()) ? null : choices.stream()
                .map(choice -> (choice.on() ? "" : OFF) + choice.section().name()).toList();
    }
}
