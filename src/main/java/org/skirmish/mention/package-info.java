/**
 * Structure to mentions: the dates, counts, actors and places of every sentence and table line,
 * each with its span. It holds the grammar of dates, numbers and names, and decides nothing.
 */
package org.skirmish.mention;
