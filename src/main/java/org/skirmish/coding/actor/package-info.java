/** Parties to coded actors: names, kinds and countries, and the columns that they stand in. */
package org.skirmish.coding.actor;
