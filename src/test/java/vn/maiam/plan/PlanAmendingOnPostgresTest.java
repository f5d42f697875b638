package vn.maiam.plan;

import vn.maiam.database.OnPostgres;

@OnPostgres
class PlanAmendingOnPostgresTest extends PlanAmendingTest {}
