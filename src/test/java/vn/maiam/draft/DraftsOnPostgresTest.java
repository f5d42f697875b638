package vn.maiam.draft;

import vn.maiam.database.OnPostgres;

@OnPostgres
class DraftsOnPostgresTest extends DraftsTest {}
