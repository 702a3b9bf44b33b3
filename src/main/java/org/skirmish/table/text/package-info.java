/** Rows that stand in text: CSV, JSON, JSON lines. */
package org.skirmish.table.text;
