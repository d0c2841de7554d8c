package landfall.insight.trip;

/**
 * Who led a trip and of which unit: whoever answers for what belongs to no project.
 *
 * @param leader empty where nobody noted it
 * @param unit the leader's own as the list of people has it, empty where that does not say
 */
public record Led(String leader, String unit) {
    public static final Led BY_NOBODY = new Led("", "");
}
