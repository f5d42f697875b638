package vn.maiam.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.rest.hal.HalCollectionResource;
import org.camunda.bpm.engine.rest.sub.runtime.impl.FilterResourceImpl;
import vn.maiam.bench.Province.Commune;

/** The list "Việc của đơn vị" as Tasklist asks for it: the very resource behind its call, with the body it sends. */
final class TaskLists {

    private static final String FILTER = "Việc của đơn vị";
    private static final String BODY =
            "{\"sorting\":[{\"sortOrder\":\"desc\",\"sortBy\":\"created\"}],\"active\":true}";
    private static final int PAGE = 15;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Side side;
    private final String filterId;

    /** @param product whose filter it is; another side gets the same */
    TaskLists(Side side, ThisProduct product) {
        this.side = side;
        this.filterId = side == product ? find(product).getId() : same(side, find(product));
    }

    private static Filter find(ThisProduct product) {
        return product.engine()
                .getFilterService()
                .createTaskFilterQuery()
                .filterName(FILTER)
                .singleResult();
    }

    private static String same(Side side, Filter original) {
        FilterService filters = side.engine().getFilterService();
        Filter copy =
                filters.newTaskFilter(FILTER).setQuery(original.getQuery()).setProperties(original.getProperties());
        filters.saveFilter(copy);
        Authorization grant =
                side.engine().getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        grant.setUserId(Authorization.ANY);
        grant.setResource(Resources.FILTER);
        grant.setResourceId(copy.getId());
        grant.addPermission(Permissions.READ);
        side.engine().getAuthorizationService().saveAuthorization(grant);
        return copy.getId();
    }

    /** The first page with what its cards show, and the number of all. */
    void open(Commune commune) {
        long shown = side.as(Province.OFFICER, commune.code(), () -> ((HalCollectionResource<?>)
                        resource().queryHalList(BODY, 0, PAGE))
                .getCount());
        must(shown, commune);
    }

    void count(Commune commune) {
        must(
                side.as(Province.OFFICER, commune.code(), () -> resource()
                        .queryCount(BODY)
                        .getCount()),
                commune);
    }

    private FilterResourceImpl resource() {
        return new FilterResourceImpl(side.engine().getName(), JSON, filterId, "/");
    }

    private void must(long shown, Commune commune) {
        if (shown != expected(commune)) {
            throw new AssertionError("%s shows %d tasks of commune %s, there are %d"
                    .formatted(side.engine().getName(), shown, commune.code(), expected(commune)));
        }
    }

    private final java.util.Map<Commune, Long> expected = new java.util.HashMap<>();

    /** What lies in the tables, whoever asks. */
    private long expected(Commune commune) {
        return expected.computeIfAbsent(commune, any -> side.database()
                .queryForObject(
                        "SELECT count(*) FROM act_ru_identitylink WHERE type_ = 'candidate' AND group_id_ = ?",
                        Long.class,
                        Province.OFFICER + "." + commune.unitKey()));
    }

    /** After more cases have come. */
    void forget() {
        expected.clear();
    }
}
