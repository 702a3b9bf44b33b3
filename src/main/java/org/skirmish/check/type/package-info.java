/** Rules on the event type and what it rules out. */
package org.skirmish.check.type;
