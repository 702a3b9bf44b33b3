/** Rows of ACLED's columns, of any year, and what other tables' columns are mapped to. */
package org.skirmish.table.acled;
