package vn.maiam.report;

import vn.maiam.database.OnPostgres;

@OnPostgres
class OwnPlansOnPostgresTest extends OwnPlansTest {}
