/** Rows of UCDP's Georeferenced Event Dataset. */
package org.skirmish.table.ucdp;
