package vn.maiam.access;

import vn.maiam.database.OnPostgres;

@OnPostgres
class AccessOnPostgresTest extends AccessTest {}
