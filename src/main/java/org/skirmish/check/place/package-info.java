/** Rules on where an event took place. */
package org.skirmish.check.place;
