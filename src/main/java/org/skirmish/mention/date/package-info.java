/**
 * The grammar of dates and times of day: whole ones, parts and spans of them, and those told from
 * another day.
 */
package org.skirmish.mention.date;
