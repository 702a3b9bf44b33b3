/** The tables of events as data: columns, rows, and the cells of each. */
package org.skirmish.export.table;
