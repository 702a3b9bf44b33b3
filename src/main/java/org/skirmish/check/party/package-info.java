/** Rules on who took part, and on which side. */
package org.skirmish.check.party;
