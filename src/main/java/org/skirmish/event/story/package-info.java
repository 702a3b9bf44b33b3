/**
 * The prose as a story: which sentence tells of which day, which open another event, who attacks
 * whom, and whose losses they tell.
 */
package org.skirmish.event.story;
