/** Days: which day each sentence tells of, and how closely a date is the event's. */
package org.skirmish.event.day;
