package vn.maiam.workflow.forms;

import vn.maiam.database.OnPostgres;

@OnPostgres
class NothingReachesTheEngineOnPostgresTest extends NothingReachesTheEngine {}
