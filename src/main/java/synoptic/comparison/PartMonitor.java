package synoptic.comparison;

/** Tells of one part of the work as a part of the whole. */
record PartMonitor(ComparisonMonitor whole, double from, double to) implements ComparisonMonitor {

    @Override
    public void progress(Step step, double fraction) {
        whole.progress(step, from + (to - from) * fraction);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
