/** Names and how they are looked up: letters and words folded, indexes, tables of resources. */
package org.skirmish.world.name;
