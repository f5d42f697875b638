/**
 * The Fund for the Protection of Children of each unit: a ledger that balances. Its entries are those of the register
 * {@code fundEntry}; what is special is that nothing is ever corrected but by a counter-entry, and that nobody gives out what is
 * not there.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Fund")
package vn.maiam.fund;
