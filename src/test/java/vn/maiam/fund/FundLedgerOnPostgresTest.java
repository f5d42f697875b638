package vn.maiam.fund;

import vn.maiam.database.OnPostgres;

@OnPostgres
class FundLedgerOnPostgresTest extends FundLedger {}
