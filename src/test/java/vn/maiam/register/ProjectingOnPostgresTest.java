package vn.maiam.register;

import vn.maiam.database.OnPostgres;

@OnPostgres
class ProjectingOnPostgresTest extends Projecting {}
