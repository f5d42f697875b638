package vn.maiam.register;

import vn.maiam.database.OnPostgres;

@OnPostgres
class ComparisonsOnPostgresTest extends ComparisonsTest {}
