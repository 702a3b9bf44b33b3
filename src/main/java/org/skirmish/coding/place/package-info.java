/** Places to codes: divisions, countries and points, and whether they agree. */
package org.skirmish.coding.place;
