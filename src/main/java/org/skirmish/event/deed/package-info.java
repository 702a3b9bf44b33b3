/**
 * What the statements about one event add up to: what was done, by whom to whom, and how many were
 * harmed.
 */
package org.skirmish.event.deed;
