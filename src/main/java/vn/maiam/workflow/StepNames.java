package vn.maiam.workflow;

/** What people call the steps, as the newest diagrams say. */
public interface StepNames {

    /**
     * @param step {@code <process>.<task>}
     * @return "Lập và duyệt kế hoạch: Phê duyệt kế hoạch"; the step itself where no diagram has it any more
     */
    String of(String step);
}
