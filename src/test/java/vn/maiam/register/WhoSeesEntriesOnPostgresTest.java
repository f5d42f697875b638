package vn.maiam.register;

import vn.maiam.database.OnPostgres;

@OnPostgres
class WhoSeesEntriesOnPostgresTest extends WhoSeesEntriesTest {}
