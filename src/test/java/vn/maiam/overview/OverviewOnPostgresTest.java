package vn.maiam.overview;

import vn.maiam.database.OnPostgres;

@OnPostgres
class OverviewOnPostgresTest extends OverviewTest {}
