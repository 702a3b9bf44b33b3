/** Who is named: groups, forces and states, with the short names that an article makes for them. */
package org.skirmish.mention.party;
