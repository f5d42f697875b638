package vn.maiam.register;

import vn.maiam.database.OnPostgres;

@OnPostgres
class DispatchedEntriesOnPostgresTest extends DispatchedEntriesTest {}
