/** The prose as a story: who attacks whom, and whose losses the sentences tell. */
package org.skirmish.event.story;
