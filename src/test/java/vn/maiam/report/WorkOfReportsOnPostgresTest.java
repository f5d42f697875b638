package vn.maiam.report;

import vn.maiam.database.OnPostgres;

@OnPostgres
class WorkOfReportsOnPostgresTest extends WorkOfReportsTest {}
