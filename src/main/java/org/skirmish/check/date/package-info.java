/** Rules on when an event took place. */
package org.skirmish.check.date;
