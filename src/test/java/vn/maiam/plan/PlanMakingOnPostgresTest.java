package vn.maiam.plan;

import vn.maiam.database.OnPostgres;

@OnPostgres
class PlanMakingOnPostgresTest extends PlanMakingTest {}
