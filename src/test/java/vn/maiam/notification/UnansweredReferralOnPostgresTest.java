package vn.maiam.notification;

import vn.maiam.database.OnPostgres;

@OnPostgres
class UnansweredReferralOnPostgresTest extends UnansweredReferral {}
