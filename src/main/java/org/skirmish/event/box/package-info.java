/** The infobox's belligerents, figures and victims, and what the prose says against them. */
package org.skirmish.event.box;
