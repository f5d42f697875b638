package vn.maiam.register;

import vn.maiam.database.OnPostgres;

@OnPostgres
class RegisterOfAModelerOnPostgresTest extends RegisterOfAModelerTest {}
