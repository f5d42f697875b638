package vn.maiam.register;

import vn.maiam.database.OnPostgres;

@OnPostgres
class WorkRegistersOnPostgresTest extends WorkRegistersTest {}
