package landfall.domain;

/** Numbers new projects ZS-YYYY-NNNN, counting up within the year in which they were first heard of (domain §2.1). */
public final class ProjectCodes {
    private ProjectCodes() {
    }

    /** The first number of the year that is greater than every number in use. */
    public static String next(Pipeline pipeline, int year) {
        String prefix = "ZS-%d-".formatted(year);
        int last = 0;
        for (Project project : pipeline.projects()) {
            String code = project.code();
            if (code != null && code.startsWith(prefix) && code.substring(prefix.length()).matches("\\d{1,8}")) {
                last = Math.max(last, Integer.parseInt(code.substring(prefix.length())));
            }
        }
        return prefix + "%04d".formatted(last + 1);
    }
}
