/** A page on which people look at the events, check them against their articles and mark them. */
package org.skirmish.export.report;
