package vn.maiam.casefact;

import vn.maiam.database.OnPostgres;

@OnPostgres
class FactsOfCasesOnPostgresTest extends FactsOfCases {}
