/** How spellings of one name are told from other names, by the rules of a table. */
package org.skirmish.world.place.spelling;
