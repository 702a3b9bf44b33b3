/** The grammar of place names. */
package org.skirmish.mention.place;
