package vn.maiam.register;

import vn.maiam.database.OnPostgres;

@OnPostgres
class BaselinesOfTrendsOnPostgresTest extends BaselinesOfTrendsTest {}
