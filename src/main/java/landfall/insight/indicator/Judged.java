package landfall.insight.indicator;

import landfall.domain.value.Qualifier;

/** Measures projects by what a criterion says of them. */
record Judged(Criterion criterion, Grounds grounds, Verdicts verdicts) implements Measure {
    @Override
    public Reason against(int at) {
        return verdicts.against(at);
    }

    @Override
    public long part(int at) {
        return verdicts.part(at);
    }

    @Override
    public long whole(int at) {
        return verdicts.whole(at);
    }

    @Override
    public Qualifier qualifier(int at) {
        return verdicts.qualifier(at);
    }

    @Override
    public boolean isIncomplete(int at) {
        return verdicts.isIncomplete(at);
    }

    @Override
    public Row row(Dated dated, int at) {
        return (Row) criterion.of(grounds.pipeline(), grounds.choices(), dated.project(at));
    }
}
