package vn.maiam.workflow;

/**
 * The open tasks as a table to join with, for lists over many cases: asking the engine case by case would cost a query a
 * row. For reading only; whoever uses it says which units he means, as the engine's own check of units does not see it.
 */
public final class WaitingTasks {

    /**
     * A table in brackets with the columns {@code leg_code}, {@code unit_key} of the leg, and {@code due}, a timestamp
     * without zone in the zone of the machine, null where nothing is due. The unit is indexed.
     */
    public static final String TABLE =
            """
            (SELECT leg.BUSINESS_KEY_ AS leg_code, task.TENANT_ID_ AS unit_key, task.DUE_DATE_ AS due
             FROM ACT_RU_TASK task JOIN ACT_RU_EXECUTION leg ON leg.ID_ = task.PROC_INST_ID_)""";

    private WaitingTasks() {}
}
