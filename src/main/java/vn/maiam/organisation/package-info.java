/** Who is where: the dated tree of units, the roles, the people, and the Camunda tenants, groups and users made of them. */
package vn.maiam.organisation;
