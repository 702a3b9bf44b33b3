/**
 * Figures of casualties and strengths: reading them from rows, parting them by side, adding them
 * up.
 */
package org.skirmish.event.toll;
