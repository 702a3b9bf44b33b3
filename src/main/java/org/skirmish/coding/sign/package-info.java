/** The words that the rules for event types go by, and where an event is told with them. */
package org.skirmish.coding.sign;
