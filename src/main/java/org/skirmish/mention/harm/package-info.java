/** What befell how many people: the grammar of losses. */
package org.skirmish.mention.harm;
