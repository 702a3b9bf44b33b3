/** ACLED's event types: the rules that decide on one, and what they ask. */
package org.skirmish.coding.type;
