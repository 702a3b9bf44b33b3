/** Rows that stand in the sheets of a workbook: XLSX and ODS. */
package org.skirmish.table.workbook;
