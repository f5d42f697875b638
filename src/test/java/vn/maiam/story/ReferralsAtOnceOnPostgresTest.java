package vn.maiam.story;

import vn.maiam.database.OnPostgres;

@OnPostgres
class ReferralsAtOnceOnPostgresTest extends ReferralsAtOnce {}
