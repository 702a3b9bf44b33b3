/** Where an event took place: from the location row, the title, the dateline or the lead. */
package org.skirmish.event.place;
