package vn.maiam.bench;

import java.util.Map;
import java.util.stream.Collectors;
import vn.maiam.overview.ManagedUnits;
import vn.maiam.overview.Overview.Choice;
import vn.maiam.workflow.OpenWork;

/** With what the page "Theo dõi" asks. */
final class OverviewOfThis implements Overview {

    private static final String MANAGER = Province.MANAGER + "." + Province.CODE;

    private final ThisProduct product;
    private final ManagedUnits units;
    private final OpenWork open;
    private final vn.maiam.overview.Overview page;

    OverviewOfThis(ThisProduct product) {
        this.product = product;
        units = product.bean(ManagedUnits.class);
        open = product.bean(OpenWork.class);
        page = product.bean(vn.maiam.overview.Overview.class);
    }

    @Override
    public Side side() {
        return product;
    }

    @Override
    public Map<String, Figures> bySteps() {
        return open.waiting(units.keys(MANAGER)).stream()
                .filter(waiting -> !waiting.place().stage())
                .collect(Collectors.toMap(
                        waiting -> waiting.place().process() + "."
                                + waiting.place().activity(),
                        waiting -> new Figures(waiting.now(), waiting.overdue())));
    }

    /** All that the page shows: also what was done in 90 days, the load, referrals and clocks. */
    void wholePage() {
        page.view(MANAGER, new Choice(null, null, null));
    }
}
