/** Tables as XLSX, as every capability hands them out. */
@org.springframework.modulith.ApplicationModule(displayName = "Sheets")
package vn.maiam.sheet;
